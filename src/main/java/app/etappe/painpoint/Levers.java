package app.etappe.painpoint;

import app.etappe.base.Refusal;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The levers of workspaces: those that all have, and what each workspace made of them. */
@Repository
class Levers {

    private final EntityManager entities;
    private final Clock clock;

    Levers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Those that all have first, then the others in the order in which they were added. */
    List<LeverSummary> of(UUID workspaceId) {
        var stored = stored(workspaceId);
        var standard = Arrays.stream(StandardLever.values())
                .map(lever -> stored.stream()
                        .filter(row -> row.id().equals(lever.idIn(workspaceId)))
                        .findFirst()
                        .map(Lever::summary)
                        .orElseGet(() -> lever.in(workspaceId)));
        var own = stored.stream().filter(row -> standard(row.id(), workspaceId).isEmpty());
        return Stream.concat(standard, own.map(Lever::summary)).toList();
    }

    /** @throws Refusal {@code lever-unknown} for one of another workspace, or one that is archived and not kept */
    void requireUsable(UUID workspaceId, @Nullable UUID leverId, @Nullable UUID kept) {
        boolean usable = leverId == null
                || leverId.equals(kept)
                || of(workspaceId).stream().anyMatch(lever -> lever.id().equals(leverId) && !lever.archived());
        if (!usable) {
            throw new Refusal("lever-unknown");
        }
    }

    /** The row of a lever, made where it is one that all have and nothing else was said of it. @throws Refusal {@code not-found} */
    Lever row(UUID workspaceId, UUID leverId) {
        return Optional.ofNullable(entities.find(Lever.class, leverId))
                .filter(lever -> lever.workspaceId().equals(workspaceId))
                .or(() -> standard(leverId, workspaceId).map(standard -> add(leverId, workspaceId, standard.code())))
                .orElseThrow(Refusal::notFound);
    }

    Lever add(UUID id, UUID workspaceId, @Nullable String code) {
        var lever = new Lever(id, workspaceId, code, clock.instant());
        entities.persist(lever);
        return lever;
    }

    private static Optional<StandardLever> standard(UUID leverId, UUID workspaceId) {
        return Arrays.stream(StandardLever.values())
                .filter(lever -> lever.idIn(workspaceId).equals(leverId))
                .findFirst();
    }

    private List<Lever> stored(UUID workspaceId) {
        return entities.createQuery(
                        "select l from Lever l where l.workspaceId = :workspace order by l.createdAt, l.id",
                        Lever.class)
                .setParameter("workspace", workspaceId)
                .setMaxResults(Lever.MOST)
                .getResultList();
    }

    void deleteAllIn(UUID workspaceId) {
        entities.createQuery("delete from Lever l where l.workspaceId = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }
}
