package app.etappe.interview;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** The tags of workspaces. */
@Repository
class Tags {

    private final EntityManager entities;

    Tags(EntityManager entities) {
        this.entities = entities;
    }

    /** The tag of this name, compared without case and accents. */
    Optional<Tag> named(UUID workspaceId, String name) {
        return Optional.ofNullable(entities.createQuery(
                        "select t from Tag t where t.workspaceId = :workspace and t.folded = :folded", Tag.class)
                .setParameter("workspace", workspaceId)
                .setParameter("folded", Texts.folded(name))
                .getSingleResultOrNull());
    }

    /**
     * The tag of this name, made if there is none. Of two who make it at once one fails on the name and tries again.
     *
     * @throws Refusal {@code limit-tags}, or what is wrong with the name
     */
    Tag namedOrNew(UUID workspaceId, String name) {
        var checked = Tag.checked(name);
        return named(workspaceId, checked).orElseGet(() -> {
            if (count(workspaceId) >= Tag.MOST) {
                throw new Refusal("limit-tags", Map.of("limit", Tag.MOST));
            }
            var tag = new Tag(Ids.next(), workspaceId, checked);
            entities.persist(tag);
            return tag;
        });
    }

    /** Keeps everybody else from giving this tag to a line until the transaction ends. */
    void lock(UUID tagId) {
        entities.find(Tag.class, tagId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The interviews that have lines with the tag, removed lines included. */
    List<UUID> interviewsWith(UUID tagId) {
        return entities.createQuery(
                        "select distinct n.interviewId from NoteTag t join Note n on n.id = t.key.noteId"
                                + " where t.key.tagId = :tag order by n.interviewId",
                        UUID.class)
                .setParameter("tag", tagId)
                .getResultList();
    }

    /** The lines of an interview with the tag, removed ones included. */
    List<Note> notesWith(UUID interviewId, UUID tagId) {
        return entities.createQuery(
                        "select n from NoteTag t join Note n on n.id = t.key.noteId"
                                + " where t.key.tagId = :tag and n.interviewId = :interview order by n.id",
                        Note.class)
                .setParameter("tag", tagId)
                .setParameter("interview", interviewId)
                .getResultList();
    }

    void delete(Tag tag) {
        entities.remove(tag);
    }

    Optional<Tag> find(UUID tagId) {
        return Optional.ofNullable(entities.find(Tag.class, tagId));
    }

    /** All of a workspace with how many lines have each, those that most have first. */
    List<TagSummary> all(UUID workspaceId) {
        return entities.createQuery(
                        "select new app.etappe.interview.TagSummary(t.id, t.name, t.description, t.family, count(n))"
                                + " from Tag t left join NoteTag x on x.key.tagId = t.id"
                                + " left join Note n on n.id = x.key.noteId and n.removedIn is null and n.hidden = false"
                                + " where t.workspaceId = :workspace"
                                + " group by t.id, t.name, t.description, t.family order by count(n) desc, t.name",
                        TagSummary.class)
                .setParameter("workspace", workspaceId)
                .setMaxResults(Tag.MOST)
                .getResultList();
    }

    /** What all tags of a workspace are called, in the order of the names. */
    Map<UUID, String> names(UUID workspaceId) {
        var names = new LinkedHashMap<UUID, String>();
        entities.createQuery("select t from Tag t where t.workspaceId = :workspace order by t.folded", Tag.class)
                .setParameter("workspace", workspaceId)
                .setMaxResults(Tag.MOST)
                .getResultList()
                .forEach(tag -> names.put(tag.id(), tag.name()));
        return names;
    }

    /** What these tags are called. */
    Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities
                        .createQuery("select t from Tag t where t.id in :ids", Tag.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Tag::id, Tag::name));
    }

    private long count(UUID workspaceId) {
        return entities.createQuery("select count(t) from Tag t where t.workspaceId = :workspace", Long.class)
                .setParameter("workspace", workspaceId)
                .getSingleResult();
    }

    void deleteAllIn(UUID workspaceId) {
        entities.createQuery("delete from Tag t where t.workspaceId = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }
}
