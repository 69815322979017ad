package app.etappe.review;

import app.etappe.painpoint.ItemKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review in the list.
 *
 * @param heldOn the day on which everything was frozen, by the workspace's clock
 * @param items how many somebody chose
 * @param decided of how many of them something was decided
 * @param finishedAt null as long as something can be decided
 */
public record ReviewSummary(
        UUID id,
        ItemKind kind,
        String name,
        LocalDate heldOn,
        int items,
        int decided,
        UUID ownerId,
        @Nullable Instant finishedAt) {}
