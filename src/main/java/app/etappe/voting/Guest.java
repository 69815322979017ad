package app.etappe.voting;

import app.etappe.base.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody without an account who may vote in one round. */
@Entity
@Table(name = "voting_guest")
class Guest {

    /** The most guests of a round. */
    static final int MOST = 200;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "round_id", nullable = false, updatable = false)
    private UUID roundId;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "made_by", nullable = false, updatable = false)
    private UUID madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Guest() {}

    Guest(UUID id, UUID roundId, String name, UUID madeBy, Instant now) {
        this.id = id;
        this.roundId = roundId;
        this.name = Texts.name(name);
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    String name() {
        return name;
    }
}
