package app.etappe.interview;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
