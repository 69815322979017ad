package app.etappe.interview;

import app.etappe.words.Words;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The counter row of each interview: locked first by every command, so that all the rest is read in order. */
@Repository
class InterviewRevisions {

    private final EntityManager entities;

    InterviewRevisions(EntityManager entities) {
        this.entities = entities;
    }

    /** Locks the interview until the transaction ends and says its revision; −1 if there is none. Waits three seconds. */
    long lock(UUID interviewId) {
        var found = entities.createNativeQuery(
                        "select revision from interview_revision where interview_id = :interview for update wait 3",
                        Long.class)
                .setParameter("interview", interviewId)
                .getResultList();
        return found.isEmpty() ? -1 : (Long) found.getFirst();
    }

    void start(UUID interviewId, UUID accountId, Instant now) {
        entities.createNativeQuery(
                        "insert into interview_revision (interview_id, revision, changed_at, changed_by, words_version)"
                                + " values (:interview, 0, :now, :by, :words)")
                .setParameter("words", Words.VERSION)
                .setParameter("interview", interviewId)
                .setParameter("now", now)
                .setParameter("by", accountId)
                .executeUpdate();
    }

    void moveOn(NoteEdit edit, Instant now) {
        entities.createNativeQuery("update interview_revision set revision = :revision, changed_at = :now,"
                        + " changed_by = :by where interview_id = :interview")
                .setParameter("revision", edit.revision())
                .setParameter("interview", edit.interviewId())
                .setParameter("now", now)
                .setParameter("by", edit.authorId())
                .executeUpdate();
    }

    void delete(UUID interviewId) {
        entities.createNativeQuery("delete from interview_revision where interview_id = :interview")
                .setParameter("interview", interviewId)
                .executeUpdate();
    }
}
