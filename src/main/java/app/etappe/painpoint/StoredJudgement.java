package app.etappe.painpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A judgement in its three columns; the item names them. */
@Embeddable
class StoredJudgement {

    @Column(name = "amount")
    private Integer amount;

    @Column(name = "judged_by")
    private UUID by;

    @Column(name = "judged_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected StoredJudgement() {}

    StoredJudgement(int amount, UUID by, Instant at) {
        this.amount = amount;
        this.by = by;
        this.at = at;
    }

    static @Nullable Judgement read(@Nullable StoredJudgement stored) {
        return stored == null ? null : new Judgement(stored.amount, stored.by, stored.at);
    }
}
