package app.etappe.voting;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** How one item did. Nobody reads it before the round is revealed. */
@Entity
@Table(name = "voting_result")
class Result {

    @EmbeddedId
    private ResultKey key;

    @Column(name = "votes", nullable = false, updatable = false)
    private int votes;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @SuppressWarnings("NullAway.Init")
    protected Result() {}

    Result(ResultKey key, int votes, int place) {
        this.key = key;
        this.votes = votes;
        this.place = place;
    }

    UUID itemId() {
        return key.itemId();
    }

    int votes() {
        return votes;
    }

    int place() {
        return place;
    }
}
