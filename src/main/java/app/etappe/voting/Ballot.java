package app.etappe.voting;

import app.etappe.base.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What one voter has given so far. Its row is locked before anything of it, or of its round, is read. */
@Entity
@Table(name = "voting_ballot")
class Ballot {

    @EmbeddedId
    private BallotKey key;

    @Column(name = "done", nullable = false)
    private boolean done;

    @ElementCollection
    @CollectionTable(
            name = "voting_vote",
            joinColumns = {@JoinColumn(name = "round_id"), @JoinColumn(name = "voter_id")})
    @MapKeyColumn(name = "item_id")
    @Column(name = "votes", nullable = false)
    private Map<UUID, Integer> votes = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Ballot() {}

    Ballot(BallotKey key) {
        this.key = key;
    }

    /** @throws Refusal {@code not-in-round}, {@code over-budget} (limit), {@code over-cap} (limit) */
    void give(UUID itemId, Round round) {
        round.requireItem(itemId);
        if (given() >= round.terms().budget()) {
            throw new Refusal("over-budget", Map.of("limit", round.terms().budget()));
        }
        int present = votes.getOrDefault(itemId, 0);
        if (present >= round.terms().cap()) {
            throw new Refusal("over-cap", Map.of("limit", round.terms().cap()));
        }
        votes.put(itemId, present + 1);
    }

    /** @throws Refusal {@code not-in-round}, {@code nothing-to-take-back} */
    void takeBack(UUID itemId, Round round) {
        round.requireItem(itemId);
        int present = votes.getOrDefault(itemId, 0);
        if (present == 0) {
            throw new Refusal("nothing-to-take-back");
        }
        if (present == 1) {
            votes.remove(itemId);
        } else {
            votes.put(itemId, present - 1);
        }
    }

    void mark(boolean isDone) {
        done = isDone;
    }

    UUID voterId() {
        return key.voterId();
    }

    boolean isDone() {
        return done;
    }

    Map<UUID, Integer> votes() {
        return Map.copyOf(votes);
    }

    private int given() {
        return votes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
