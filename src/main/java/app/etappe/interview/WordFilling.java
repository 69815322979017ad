package app.etappe.interview;

import app.etappe.words.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the words of interviews that were written before there were any, or whose words were made in an older way. Until it is
 * through, a search finds what has its words already.
 */
@Component
class WordFilling {

    private static final int AT_ONCE = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final InterviewRevisions revisions;
    private final Notes notes;
    private final NoteWords words;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    WordFilling(
            InterviewRevisions revisions,
            Notes notes,
            NoteWords words,
            JdbcClient sql,
            TransactionTemplate transaction) {
        this.revisions = revisions;
        this.notes = notes;
        this.words = words;
        this.sql = sql;
        this.transaction = transaction;
    }

    /** Soon after the start, and again for what a node of the older kind may have written meanwhile. */
    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT1H")
    void fill() {
        var last = FIRST;
        List<UUID> next;
        do {
            next = behind(last);
            for (var interviewId : next) {
                transaction.executeWithoutResult(begun -> fill(interviewId));
                last = interviewId;
            }
        } while (next.size() == AT_ONCE);
    }

    private List<UUID> behind(UUID last) {
        return sql.sql("select interview_id from interview_revision where words_version < :version"
                        + " and interview_id > :last order by interview_id limit " + AT_ONCE)
                .param("version", Words.VERSION)
                .param("last", last)
                .query(UUID.class)
                .list();
    }

    /** One interview in its own lock, so that nobody writes on it meanwhile; done twice it is the same. */
    private void fill(UUID interviewId) {
        revisions.lock(interviewId);
        words.remake(interviewId, notes.all(interviewId));
        sql.sql("update interview_revision set words_version = :version where interview_id = :interview")
                .param("version", Words.VERSION)
                .param("interview", interviewId)
                .update();
    }
}
