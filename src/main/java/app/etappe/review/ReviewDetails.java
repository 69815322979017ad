package app.etappe.review;

import app.etappe.painpoint.ItemKind;
import app.etappe.priority.Weights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All of a review.
 *
 * @param query what the list was narrowed by, as it stands in its address; empty for nothing
 * @param weights those of that day
 * @param previous the last one of the same kind before it; null for the first
 * @param items those that somebody chose by rank; behind them those that are looked at again because of the review before;
 *     last those of it that are gone
 * @param mayDecide whether its reader may decide in it now
 */
public record ReviewDetails(
        UUID id,
        UUID workspaceId,
        ItemKind kind,
        String name,
        String query,
        LocalDate heldOn,
        Weights weights,
        UUID ownerId,
        UUID madeBy,
        Instant madeAt,
        @Nullable UUID finishedBy,
        @Nullable Instant finishedAt,
        @Nullable Previous previous,
        List<ReviewedItem> items,
        boolean mayDecide) {

    /** The review before. */
    public record Previous(UUID id, String name, LocalDate heldOn) {}

    public ReviewDetails {
        items = List.copyOf(items);
    }

    /** How many items that were chosen and are to be decided on there are. */
    public long chosen() {
        return items.stream().filter(ReviewDetails::isChosen).count();
    }

    /** Of how many of them something was decided. */
    public long decided() {
        return items.stream()
                .filter(ReviewDetails::isChosen)
                .filter(item -> item.decision() != null)
                .count();
    }

    private static boolean isChosen(ReviewedItem item) {
        return !item.is(ReviewMark.NOT_CHOSEN) && !item.is(ReviewMark.GONE);
    }
}
