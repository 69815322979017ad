package app.etappe.review;

import app.etappe.painpoint.ItemStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided of an item in a review. @param ownerId who does it; null for nobody yet */
@Embeddable
public record ReviewDecision(
        @Enumerated(EnumType.STRING) @Column(name = "decided_status")
        ItemStatus status,

        @Column(name = "reason") String reason,
        @Column(name = "decided_owner_id") @Nullable UUID ownerId,
        @Column(name = "decided_due") @Nullable LocalDate due,
        @Column(name = "decided_by") UUID by,
        @Column(name = "decided_at") Instant at) {

    ReviewDecision withReason(String text) {
        return new ReviewDecision(status, text, ownerId, due, by, at);
    }
}
