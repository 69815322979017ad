package app.etappe.following;

import app.etappe.painpoint.ItemChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears of changes and tells the followers when the transaction is about to be committed: all of it at once, since one act may
 * change a thousand items.
 */
@Component
class ItemListening {

    private final NoticeDelivery delivery;

    ItemListening(NoticeDelivery delivery) {
        this.delivery = delivery;
    }

    @EventListener
    void on(ItemChange change) {
        var gathered = (@Nullable Gathered) TransactionSynchronizationManager.getResource(this);
        if (gathered == null) {
            gathered = new Gathered();
            TransactionSynchronizationManager.bindResource(this, gathered);
            TransactionSynchronizationManager.registerSynchronization(gathered);
        }
        gathered.changes.add(change);
    }

    /** The changes of one transaction. */
    private final class Gathered implements TransactionSynchronization {

        private final List<ItemChange> changes = new ArrayList<>();
        private boolean heldBack;

        /** Another transaction begins meanwhile, which may also be after this one's commit, when nothing is held any more. */
        @Override
        public void suspend() {
            heldBack = TransactionSynchronizationManager.unbindResourceIfPossible(ItemListening.this) != null;
        }

        @Override
        public void resume() {
            if (heldBack) {
                TransactionSynchronizationManager.bindResource(ItemListening.this, this);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            delivery.deliver(changes);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(ItemListening.this);
        }
    }
}
