package app.etappe.interview;

import app.etappe.base.Ids;
import app.etappe.base.live.ContentHash;
import app.etappe.security.CurrentUser;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Changes lines because something else happened, within its transaction; nobody's undo finds that. */
@Component
class HouseEdits {

    private final InterviewRevisions revisions;
    private final NoteTransactions transactions;
    private final Notes notes;
    private final InterviewNews news;
    private final CurrentUser currentUser;

    HouseEdits(
            InterviewRevisions revisions,
            NoteTransactions transactions,
            Notes notes,
            InterviewNews news,
            CurrentUser currentUser) {
        this.revisions = revisions;
        this.transactions = transactions;
        this.notes = notes;
        this.news = news;
        this.currentUser = currentUser;
    }

    /** Locks the interview and does it; whoever has it open is told once the transaction is committed. */
    void edit(Interview interview, Consumer<NoteEdit> work) {
        long revision = revisions.lock(interview.id());
        var author = currentUser.idOrNobody();
        var edit = new NoteEdit(notes, interview, author, revision + 1, true);
        edit.isOfTheHouse();
        work.accept(edit);
        var patch = edit.values().isEmpty() ? null : transactions.logged(edit, Ids.next(), ContentHash.of());
        news.redacted(interview.id());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (patch != null) {
                    news.tell(patch);
                }
                // Also where no line is theirs: pages keep words that nobody has sent yet.
                news.noticed(interview.id());
            }
        });
    }
}
