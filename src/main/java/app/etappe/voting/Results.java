package app.etappe.voting;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** What came of rounds. Every query here asks for revealed ones alone. */
@Repository
class Results {

    private static final String SPEAKS =
            " r.times.revealedAt is not null and (r.terms.anonymous = false or r.voters >= " + RoundEnding.FEWEST + ")";

    private final EntityManager entities;

    Results(EntityManager entities) {
        this.entities = entities;
    }

    void persist(Collection<Result> results) {
        results.forEach(entities::persist);
    }

    /** Of one round, by rank; nothing before it is revealed. */
    List<Result> of(UUID roundId) {
        return entities.createQuery(
                        "select s from Result s join Round r on r.id = s.key.roundId" + " where r.id = :round and"
                                + SPEAKS + " order by s.place, s.key.itemId",
                        Result.class)
                .setParameter("round", roundId)
                .setMaxResults(RoundDraft.MOST_ITEMS)
                .getResultList();
    }

    /** By item, what the last revealed round says that had it. */
    Map<UUID, ItemVotes> last(UUID workspaceId) {
        return entities.createQuery(
                        "select l.item, l.round, l.title, l.revealed, l.votes, l.voters, l.place from ("
                                + "select s.key.itemId as item, r.id as round, r.title as title, r.times.revealedAt as revealed,"
                                + " s.votes as votes, r.voters as voters, s.place as place,"
                                + " row_number() over (partition by s.key.itemId"
                                + " order by r.times.revealedAt desc, r.id desc) as nth"
                                + " from Result s join Round r on r.id = s.key.roundId"
                                + " where r.workspaceId = :workspace and" + SPEAKS + ") l where l.nth = 1",
                        Object[].class)
                .setParameter("workspace", workspaceId)
                .setMaxResults(Rounds.MOST * RoundDraft.MOST_ITEMS)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], Results::votes));
    }

    /** How some items did in all revealed rounds that had one of them, the latest first. */
    List<ItemRounds.InRound> of(Collection<UUID> itemIds, int most) {
        return entities.createQuery(
                        "select s.key.itemId, r.id, r.title, r.times.revealedAt, s.votes, r.voters, s.place"
                                + " from Result s join Round r on r.id = s.key.roundId where s.key.itemId in :items and"
                                + SPEAKS + " order by r.times.revealedAt desc, r.id, s.key.itemId",
                        Object[].class)
                .setParameter("items", itemIds)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new ItemRounds.InRound((UUID) row[0], votes(row)))
                .toList();
    }

    /** Of a row with the item at its beginning. */
    private static ItemVotes votes(Object[] row) {
        return new ItemVotes(
                (UUID) row[1], (String) row[2], (Instant) row[3], (int) row[4], (int) row[5], (int) row[6]);
    }
}
