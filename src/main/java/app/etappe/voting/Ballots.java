package app.etappe.voting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/**
 * What voters have given. There is no query here that adds up what several of them gave but the one that counts a round that is
 * over.
 */
@Repository
class Ballots {

    /** Seconds that a vote waits for another of the same voter. */
    private static final int PATIENCE = 3;

    /** What one voter gave to one item. */
    record Given(UUID voterId, UUID itemId, int votes) {}

    private final EntityManager entities;

    Ballots(EntityManager entities) {
        this.entities = entities;
    }

    /** Locks the row, and reads it after that; nothing else may have been read in the transaction. */
    Optional<Ballot> lock(BallotKey key) {
        var locked = entities.createNativeQuery(
                        "select 1 from voting_ballot where round_id = :round and voter_id = :voter"
                                + " for update wait " + PATIENCE)
                .setParameter("round", key.roundId())
                .setParameter("voter", key.voterId())
                .getResultList();
        return locked.isEmpty() ? Optional.empty() : find(key);
    }

    Optional<Ballot> find(BallotKey key) {
        return Optional.ofNullable(entities.find(Ballot.class, key));
    }

    void persist(Ballot ballot) {
        entities.persist(ballot);
    }

    /** Waits for the votes that are under way in a round, and lets no further ones begin. */
    Set<UUID> lockAll(UUID roundId) {
        return entities.createQuery(
                        "select b from Ballot b where b.key.roundId = :round order by b.key.voterId", Ballot.class)
                .setParameter("round", roundId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(Ballot::voterId)
                .collect(Collectors.toSet());
    }

    /** All votes of a round. */
    List<Given> given(UUID roundId) {
        return entities.createQuery(
                        "select new app.etappe.voting.Ballots$Given(b.key.voterId, key(v), value(v))"
                                + " from Ballot b join b.votes v where b.key.roundId = :round",
                        Given.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** Who of a round has said that they are done. */
    Set<UUID> done(UUID roundId) {
        return Set.copyOf(entities.createQuery(
                        "select b.key.voterId from Ballot b where b.key.roundId = :round and b.done = true", UUID.class)
                .setParameter("round", roundId)
                .getResultList());
    }

    /** With the votes on them, for good. */
    void delete(UUID roundId, Collection<UUID> voterIds) {
        if (!voterIds.isEmpty()) {
            entities.createNativeQuery("delete from voting_vote where round_id = :round and voter_id in (:voters)")
                    .setParameter("round", roundId)
                    .setParameter("voters", voterIds)
                    .executeUpdate();
            entities.createNativeQuery("delete from voting_ballot where round_id = :round and voter_id in (:voters)")
                    .setParameter("round", roundId)
                    .setParameter("voters", voterIds)
                    .executeUpdate();
        }
    }
}
