package app.etappe.interview;

import app.etappe.base.live.UndoStack;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Every change of every interview, in the order in which it was made, without the texts. Only ever added to. */
@Repository
class InterviewLog {

    /** How far back undo looks among one person's revisions. */
    private static final int UNDO_DEPTH = 500;

    private final EntityManager entities;

    InterviewLog(EntityManager entities) {
        this.entities = entities;
    }

    InterviewChange add(NoteEdit edit, Instant now, UUID commandId, String hash) {
        var change = new InterviewChange(edit, now, commandId, hash);
        entities.persist(change);
        edit.values().forEach(entities::persist);
        return change;
    }

    Optional<InterviewChange> ofCommand(UUID interviewId, UUID authorId, UUID commandId) {
        return Optional.ofNullable(entities.createQuery(
                        "select c from InterviewChange c where c.key.interviewId = :interview"
                                + " and c.authorId = :author and c.commandId = :command",
                        InterviewChange.class)
                .setParameter("interview", interviewId)
                .setParameter("author", authorId)
                .setParameter("command", commandId)
                .getSingleResultOrNull());
    }

    /** What somebody did, the latest first. */
    List<UndoStack.Deed> deeds(UUID interviewId, UUID authorId) {
        return entities.createQuery(
                        "select new app.etappe.base.live.UndoStack$Deed(c.key.revision, c.undoes)"
                                + " from InterviewChange c where c.key.interviewId = :interview"
                                + " and c.authorId = :author and c.undoable = true order by c.key.revision desc",
                        UndoStack.Deed.class)
                .setParameter("interview", interviewId)
                .setParameter("author", authorId)
                .setMaxResults(UNDO_DEPTH)
                .getResultList();
    }

    /** The revisions after one, oldest first. */
    List<InterviewChange> since(UUID interviewId, long revision, int limit) {
        return entities.createQuery(
                        "select c from InterviewChange c where c.key.interviewId = :interview"
                                + " and c.key.revision > :revision order by c.key.revision",
                        InterviewChange.class)
                .setParameter("interview", interviewId)
                .setParameter("revision", revision)
                .setMaxResults(limit)
                .getResultList();
    }

    /** All that a range of revisions changed, in order. */
    List<ChangedNote> values(UUID interviewId, long oldest, long newest) {
        return entities.createQuery(
                        "select v from ChangedNote v where v.key.interviewId = :interview"
                                + " and v.key.revision between :oldest and :newest"
                                + " order by v.key.revision, v.key.ordinal",
                        ChangedNote.class)
                .setParameter("interview", interviewId)
                .setParameter("oldest", oldest)
                .setParameter("newest", newest)
                .getResultList();
    }

    /** Who changed a property of a line last after a revision, other than somebody; nobody if nobody did. */
    Optional<UUID> changedByOther(UUID interviewId, UUID noteId, String property, long since, UUID than) {
        return entities.createQuery(
                        "select c.authorId from ChangedNote v join InterviewChange c"
                                + " on c.key.interviewId = v.key.interviewId and c.key.revision = v.key.revision"
                                + " where v.key.interviewId = :interview and v.noteId = :note"
                                + " and v.property = :property and v.key.revision > :since and c.authorId <> :than"
                                + " order by v.key.revision desc",
                        UUID.class)
                .setParameter("interview", interviewId)
                .setParameter("note", noteId)
                .setParameter("property", property)
                .setParameter("since", since)
                .setParameter("than", than)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody else changed anything of a line after a revision. */
    boolean isSharedSince(UUID interviewId, UUID noteId, long since, UUID than) {
        return entities.createQuery(
                                "select count(v) from ChangedNote v join InterviewChange c"
                                        + " on c.key.interviewId = v.key.interviewId and c.key.revision = v.key.revision"
                                        + " where v.key.interviewId = :interview and v.noteId = :note"
                                        + " and v.key.revision > :since and c.authorId <> :than",
                                Long.class)
                        .setParameter("interview", interviewId)
                        .setParameter("note", noteId)
                        .setParameter("since", since)
                        .setParameter("than", than)
                        .getSingleResult()
                > 0;
    }
}
