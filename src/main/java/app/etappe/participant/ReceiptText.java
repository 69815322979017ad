package app.etappe.participant;

import app.etappe.base.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text of somebody else with words of who was erased, and what was decided on it. */
@Embeddable
class ReceiptText {

    @Column(name = "kind")
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private @Nullable TextDecision decision;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @SuppressWarnings({"NullAway.Init", "unused"}) // filled by JPA
    protected ReceiptText() {}

    ReceiptText(String kind) {
        this.kind = kind;
    }

    boolean isOpen() {
        return decision == null;
    }

    boolean is(TextDecision made) {
        return decision == made;
    }

    /** @throws Refusal {@code decided-already} */
    void decide(TextDecision made, UUID by, Instant now) {
        if (decision != null) {
            throw new Refusal("decided-already");
        }
        decision = made;
        decidedAt = now;
        decidedBy = by;
    }
}
