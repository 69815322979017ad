package app.etappe.voting.ui;

import app.etappe.base.ui.OpenPages;
import app.etappe.voting.BallotMarked;
import app.etappe.voting.RoundsChanged;
import app.etappe.workspace.RightsChanged;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps whatever shows rounds on this node up to date. A vote concerns its voter's own pages alone. */
@SpringComponent
class OpenRoundPages implements DisposableBean {

    /** Something that shows rounds of one workspace. */
    interface Page {

        UUID workspaceId();

        /** Whether it shows this voter's own ballot of this round. */
        boolean isBallotOf(UUID roundId, UUID voterId);

        /** Shows what is so by now. */
        void followUp();
    }

    private final OpenPages<Component> pages = new OpenPages<>("rounds-", page -> ((Page) page).followUp());

    /** Keeps a page up to date until it is closed. */
    <P extends Component & Page> void opened(P page, UI window) {
        pages.opened(page, window);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(RoundsChanged changed) {
        refresh(changed.workspaceId());
    }

    /** Somebody who left counts no more. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(RightsChanged changed) {
        refresh(changed.workspaceId());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(BallotMarked marked) {
        pages.refreshSoon(page -> ((Page) page).isBallotOf(marked.roundId(), marked.voterId()));
    }

    private void refresh(UUID workspaceId) {
        pages.refreshSoon(page -> ((Page) page).workspaceId().equals(workspaceId));
    }

    @Override
    public void destroy() {
        pages.close();
    }
}
