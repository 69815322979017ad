package app.etappe.voting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** The rounds of all workspaces. */
@Repository
class Rounds {

    /** The most rounds of a workspace. */
    static final int MOST = 500;

    private final EntityManager entities;

    Rounds(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Round> find(UUID roundId) {
        return Optional.ofNullable(entities.find(Round.class, roundId));
    }

    /** Waits for whoever is changing it; it is read after that. */
    Optional<Round> lock(UUID roundId) {
        return Optional.ofNullable(entities.find(Round.class, roundId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest first. */
    List<Round> in(UUID workspaceId) {
        return entities.createQuery(
                        "select r from Round r where r.workspaceId = :workspace order by r.times.createdAt desc, r.id desc",
                        Round.class)
                .setParameter("workspace", workspaceId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those of some ids that are of the workspace and were revealed. */
    List<Round> revealed(UUID workspaceId, Collection<UUID> roundIds) {
        return roundIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from Round r where r.id in :rounds and r.workspaceId = :workspace"
                                        + " and r.times.revealedAt is not null",
                                Round.class)
                        .setParameter("rounds", roundIds)
                        .setParameter("workspace", workspaceId)
                        .getResultList();
    }

    /** How many items each round of a workspace has. */
    Map<UUID, Integer> sizes(UUID workspaceId) {
        return entities.createQuery(
                        "select r.id, count(i) from Round r join r.itemIds i where r.workspaceId = :workspace group by r.id",
                        Object[].class)
                .setParameter("workspace", workspaceId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> Math.toIntExact((Long) row[1])));
    }

    int count(UUID workspaceId) {
        return Math.toIntExact(
                entities.createQuery("select count(r) from Round r where r.workspaceId = :workspace", Long.class)
                        .setParameter("workspace", workspaceId)
                        .getSingleResult());
    }

    /** Locks the rounds that are not revealed and have one of these items, in the order of their ids. */
    List<Round> lockUnrevealed(UUID workspaceId, Collection<UUID> itemIds) {
        return entities.createQuery(
                        "select r from Round r where r.workspaceId = :workspace and r.times.revealedAt is null"
                                + " and exists (select 1 from Round o join o.itemIds i where o = r and i in :items)"
                                + " order by r.id",
                        Round.class)
                .setParameter("workspace", workspaceId)
                .setParameter("items", itemIds)
                .setMaxResults(MOST)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The last one that was revealed before another and has an item of it. */
    Optional<Round> revealedBefore(Round round) {
        return entities.createQuery(
                        "select r from Round r where r.workspaceId = :workspace and r.id <> :round"
                                + " and r.times.revealedAt <= :revealed"
                                + " and exists (select 1 from Round o join o.itemIds i, Round m join m.itemIds j"
                                + " where o = r and m.id = :round and i = j)"
                                + " order by r.times.revealedAt desc, r.id desc",
                        Round.class)
                .setParameter("workspace", round.workspaceId())
                .setParameter("round", round.id())
                .setParameter("revealed", round.times().revealedAt())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Rounds whose time is over and whose votes nobody has counted yet. */
    List<UUID> due(Instant now, int most) {
        return entities.createQuery(
                        "select r.id from Round r where r.times.endedAt is null and r.times.closesAt <= :now"
                                + " and r.times.startedAt is not null order by r.times.closesAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    void persist(Round round) {
        entities.persist(round);
    }

    void delete(Round round) {
        entities.remove(round);
    }

    /** With all that belongs to them. */
    void deleteAllIn(UUID workspaceId) {
        entities.createQuery("delete from Round r where r.workspaceId = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }
}
