package app.etappe.theme;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The themes of all workspaces with their lines. */
@Repository
class Themes {

    private final EntityManager entities;

    Themes(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Theme> find(UUID themeId) {
        return Optional.ofNullable(entities.find(Theme.class, themeId));
    }

    /** Waits for whoever is changing it; it is read after that. */
    Optional<Theme> lock(UUID themeId) {
        return Optional.ofNullable(entities.find(Theme.class, themeId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** In their order. */
    List<Theme> in(UUID workspaceId) {
        return entities.createQuery(
                        "select t from Theme t where t.workspaceId = :workspace order by t.position, t.id", Theme.class)
                .setParameter("workspace", workspaceId)
                .setMaxResults(2 * Theme.MOST)
                .getResultList();
    }

    /** In the order in which they were added. */
    List<ThemeQuote> quotes(Collection<UUID> themeIds) {
        return themeIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select q from ThemeQuote q where q.key.themeId in :themes order by q.addedAt, q.key.noteId",
                                ThemeQuote.class)
                        .setParameter("themes", themeIds)
                        .getResultList();
    }

    /** Puts a theme in its place, without making another version of it. */
    void place(UUID themeId, int position) {
        entities.createQuery("update Theme t set t.position = :position where t.id = :theme")
                .setParameter("position", position)
                .setParameter("theme", themeId)
                .executeUpdate();
    }

    void persist(Object row) {
        entities.persist(row);
    }

    void delete(Theme theme) {
        entities.remove(theme);
    }

    int drop(UUID themeId, Collection<UUID> noteIds) {
        return noteIds.isEmpty()
                ? 0
                : entities.createQuery(
                                "delete from ThemeQuote q where q.key.themeId = :theme and q.key.noteId in :notes")
                        .setParameter("theme", themeId)
                        .setParameter("notes", noteIds)
                        .executeUpdate();
    }

    /** The lines are in no theme any more. */
    void forget(Collection<UUID> noteIds) {
        entities.createQuery("delete from ThemeQuote q where q.key.noteId in :notes")
                .setParameter("notes", noteIds)
                .executeUpdate();
    }

    void deleteAllIn(UUID workspaceId) {
        entities.createQuery("delete from Theme t where t.workspaceId = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }
}
