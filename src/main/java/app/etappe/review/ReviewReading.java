package app.etappe.review;

import app.etappe.painpoint.ItemReference;
import app.etappe.painpoint.ItemTitles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a review shows: what is frozen in it, and by reference what items are called today. Asks for no right. */
@Component
class ReviewReading {

    private final Reviews reviews;
    private final ItemTitles titles;

    ReviewReading(Reviews reviews, ItemTitles titles) {
        this.reviews = reviews;
        this.titles = titles;
    }

    /** @param mayDecide whether its reader may decide in it */
    ReviewDetails read(Review review, boolean mayDecide) {
        var previous =
                reviews.last(review.workspaceId(), review.kind(), review.id()).orElse(null);
        var rows = reviews.rows(review.id());
        var before = previous == null ? List.<ReviewRow>of() : reviews.rows(previous.id());
        return new ReviewDetails(
                review.id(),
                review.workspaceId(),
                review.kind(),
                review.name(),
                review.query(),
                review.heldOn(),
                review.weights(),
                review.ownerId(),
                review.madeBy(),
                review.madeAt(),
                review.finishedBy(),
                review.finishedAt(),
                previous == null ? null : new ReviewDetails.Previous(previous.id(), previous.name(), previous.heldOn()),
                items(review, previous, rows, before),
                mayDecide && !review.isFinished());
    }

    private List<ReviewedItem> items(
            Review review, @Nullable Review previous, List<ReviewRow> rows, List<ReviewRow> before) {
        var frozen = rows.stream().map(ReviewRow::itemId).collect(Collectors.toSet());
        var gone = before.stream()
                .filter(ReviewRow::listed)
                .filter(row -> !frozen.contains(row.itemId()))
                .toList();
        var names = names(review.workspaceId(), rows, gone);
        var comparison = new ReviewComparison(review, previous, before);
        var items = new ArrayList<ReviewedItem>();
        for (var row : rows) {
            items.add(new ReviewedItem(
                    row.itemId(),
                    names.get(row.itemId()),
                    row.mergedIntoId(),
                    name(names, row.mergedIntoId()),
                    row.rank(),
                    row.counts(),
                    row.state(),
                    row.since(),
                    comparison.marks(row),
                    comparison.shift(row),
                    row.decision(),
                    comparison.decidedBefore(row)));
        }
        gone.forEach(row -> items.add(gone(row, names)));
        return items;
    }

    private static ReviewedItem gone(ReviewRow row, Map<UUID, String> names) {
        return new ReviewedItem(
                row.itemId(),
                names.get(row.itemId()),
                row.mergedIntoId(),
                name(names, row.mergedIntoId()),
                row.rank(),
                row.counts(),
                row.state(),
                row.since(),
                Set.of(ReviewMark.GONE),
                null,
                null,
                row.decision());
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID id) {
        return id == null ? null : names.get(id);
    }

    private Map<UUID, String> names(UUID workspaceId, List<ReviewRow> rows, List<ReviewRow> gone) {
        var ids = Stream.concat(rows.stream(), gone.stream())
                .flatMap(row -> Stream.of(row.itemId(), row.mergedIntoId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return titles.of(workspaceId, ids).stream().collect(Collectors.toMap(ItemReference::id, ItemReference::title));
    }
}
