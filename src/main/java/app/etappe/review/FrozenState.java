package app.etappe.review;

import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.ItemSummary;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of an item before a review.
 *
 * @param on the day of the last decision; null before the first
 * @param ownerId null where it was nobody's
 * @param due null where nobody said
 */
@Embeddable
public record FrozenState(
        @Enumerated(EnumType.STRING) @Column(name = "status", nullable = false, updatable = false)
        ItemStatus status,

        @Column(name = "status_on", updatable = false) @Nullable
        LocalDate on,

        @Column(name = "owner_id", updatable = false) @Nullable
        UUID ownerId,

        @Column(name = "due", updatable = false) @Nullable LocalDate due) {

    static FrozenState of(ItemSummary item) {
        return new FrozenState(item.status(), item.statusOn(), item.ownerId(), item.due());
    }

    /** Whether something was to be done by a day that had passed. */
    boolean isOverdue(LocalDate day) {
        return due != null && due.isBefore(day) && !status.isClosed();
    }
}
