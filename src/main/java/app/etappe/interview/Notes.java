package app.etappe.interview;

import app.etappe.base.Refusal;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The lines of interviews with their tags and links. */
@Repository
class Notes {

    /** The most lines of an interview. */
    static final int MOST = 10_000;

    private final EntityManager entities;

    Notes(EntityManager entities) {
        this.entities = entities;
    }

    /** All lines of an interview, those that are gone included, in their order. */
    List<Note> all(UUID interviewId) {
        return entities.createQuery(
                        "select n from Note n where n.interviewId = :interview order by n.rank, n.id", Note.class)
                .setParameter("interview", interviewId)
                .setMaxResults(2 * MOST)
                .getResultList();
    }

    /** Those of these ids that are lines of the interview; afterwards they are at hand one by one without a query. */
    List<Note> some(UUID interviewId, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select n from Note n where n.interviewId = :interview and n.id in :ids", Note.class)
                        .setParameter("interview", interviewId)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Those of these lines that there are, of whatever interview. */
    List<Note> some(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select n from Note n where n.id in :ids", Note.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Optional<Note> find(UUID interviewId, UUID id) {
        return Optional.ofNullable(entities.find(Note.class, id))
                .filter(note -> note.interviewId().equals(interviewId));
    }

    /** The line, or where there is none of that id the last one; null where there is no line at all. */
    @Nullable
    Note findOrLast(UUID interviewId, UUID id) {
        return find(interviewId, id)
                .or(() -> entities.createQuery(
                                "select n from Note n where n.interviewId = :interview order by n.rank desc, n.id desc",
                                Note.class)
                        .setParameter("interview", interviewId)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst())
                .orElse(null);
    }

    /** @throws Refusal {@code id-in-use} where the id is taken, wherever that may be */
    void add(Note note) {
        if (entities.find(Note.class, note.id()) != null) {
            throw new Refusal("id-in-use");
        }
        entities.persist(note);
    }

    /** Those that are gone included. */
    long countRows(UUID interviewId) {
        return entities.createQuery("select count(n) from Note n where n.interviewId = :interview", Long.class)
                .setParameter("interview", interviewId)
                .getSingleResult();
    }

    long count(UUID interviewId) {
        return entities.createQuery(
                        "select count(n) from Note n where n.interviewId = :interview and n.removedIn is null",
                        Long.class)
                .setParameter("interview", interviewId)
                .getSingleResult();
    }

    /** The ranks of all lines, those that are gone included. */
    List<String> ranks(UUID interviewId) {
        return entities.createQuery("select n.rank from Note n where n.interviewId = :interview", String.class)
                .setParameter("interview", interviewId)
                .getResultList();
    }

    /** The lowest rank above another; null: above none. */
    @Nullable
    String rankAfter(UUID interviewId, @Nullable String rank) {
        return entities.createQuery(
                        "select min(n.rank) from Note n where n.interviewId = :interview and n.rank > :rank",
                        String.class)
                .setParameter("interview", interviewId)
                .setParameter("rank", rank == null ? "" : rank)
                .getSingleResultOrNull();
    }

    List<NoteTag> tags(Collection<UUID> noteIds) {
        return noteIds.isEmpty()
                ? List.of()
                : entities.createQuery("select t from NoteTag t where t.key.noteId in :notes", NoteTag.class)
                        .setParameter("notes", noteIds)
                        .getResultList();
    }

    List<EvidenceLink> links(Collection<UUID> noteIds) {
        return noteIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select l from EvidenceLink l where l.noteId in :notes order by l.id",
                                EvidenceLink.class)
                        .setParameter("notes", noteIds)
                        .getResultList();
    }

    List<NoteTag> tagsOf(UUID interviewId) {
        return entities.createQuery(
                        "select t from NoteTag t join Note n on n.id = t.key.noteId where n.interviewId = :interview",
                        NoteTag.class)
                .setParameter("interview", interviewId)
                .getResultList();
    }

    List<EvidenceLink> linksOf(UUID interviewId) {
        return entities.createQuery(
                        "select l from EvidenceLink l where l.interviewId = :interview order by l.id",
                        EvidenceLink.class)
                .setParameter("interview", interviewId)
                .getResultList();
    }

    Optional<NoteTag> tag(UUID noteId, UUID tagId) {
        return Optional.ofNullable(entities.find(NoteTag.class, new NoteTag.Key(noteId, tagId)));
    }

    boolean tagExists(UUID tagId) {
        return entities.find(Tag.class, tagId) != null;
    }

    Optional<EvidenceLink> link(UUID linkId) {
        return Optional.ofNullable(entities.find(EvidenceLink.class, linkId));
    }

    /** The text that a line had by this number, unless it was erased. */
    /** Every text that these lines had once, or have. */
    List<String> texts(Collection<UUID> noteIds) {
        return noteIds.isEmpty()
                ? List.of()
                : entities.createQuery("select t.text from NoteText t where t.key.noteId in :notes", String.class)
                        .setParameter("notes", noteIds)
                        .getResultList();
    }

    Optional<NoteText> text(UUID noteId, long number) {
        return Optional.ofNullable(entities.find(NoteText.class, new NoteText.Key(noteId, number)));
    }

    /** What has been done so far goes to the database before what follows. */
    void flush() {
        entities.flush();
    }

    void persist(Object row) {
        entities.persist(row);
    }

    void delete(Object row) {
        entities.remove(row);
    }

    /** The words of these lines, today's and earlier ones, are deleted. */
    void forgetTexts(Collection<UUID> noteIds) {
        entities.createQuery("delete from NoteText t where t.key.noteId in :notes")
                .setParameter("notes", noteIds)
                .executeUpdate();
    }

    /** Words that a line does not have any more are deleted, for lines that were somebody's once; undo does not find them. */
    void forgetEarlierTexts(UUID interviewId, String speaker) {
        entities.createQuery(
                        "delete from NoteText t where t.key.noteId in (select v.noteId from ChangedNote v"
                                + " where v.key.interviewId = :interview and v.property = :property"
                                + " and (v.before = :speaker or v.after = :speaker))"
                                + " and not exists (select n from Note n where n.id = t.key.noteId and n.textNumber = t.key.number)")
                .setParameter("interview", interviewId)
                .setParameter("property", NoteProperty.SPEAKER.code())
                .setParameter("speaker", speaker)
                .executeUpdate();
    }
}
