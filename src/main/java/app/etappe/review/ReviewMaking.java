package app.etappe.review;

import app.etappe.base.Refusal;
import app.etappe.painpoint.ItemStatus;
import app.etappe.priority.RankedItem;
import app.etappe.priority.Ranking;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Freezes items for a review: those that somebody chose, and those that have to be looked at again. The latter are what the
 * review before had and somebody has left out by a filter, solutions that it did not find confirmed, and every solution that
 * customers call in question.
 */
@Component
class ReviewMaking {

    /** As many are looked at again at most, those with the highest ranks. */
    static final int MOST_AGAIN = 200;

    /** As many items a review has at most, and as many of the one before are gone at most. */
    static final int MOST_ROWS = ReviewService.MOST_ITEMS + MOST_AGAIN;

    private final Reviews reviews;

    ReviewMaking(Reviews reviews) {
        this.reviews = reviews;
    }

    /** @throws Refusal {@code unknown-item} for one that is no item of the kind and workspace */
    void freeze(Review review, List<UUID> itemIds, Ranking ranking, @Nullable Review previous) {
        var wanted = Set.copyOf(itemIds);
        var chosen = ranking.items().stream()
                .filter(item -> wanted.contains(item.item().id()))
                .toList();
        if (chosen.size() < wanted.size()) {
            throw new Refusal("unknown-item");
        }
        var before = previous == null ? Map.<UUID, ReviewRow>of() : byItem(reviews.rows(previous.id()));
        var again = ranking.items().stream()
                .filter(item -> !wanted.contains(item.item().id()))
                .filter(item -> isLookedAtAgain(item, before.get(item.item().id())))
                .limit(MOST_AGAIN);
        int ordinal = 0;
        for (var item : Stream.concat(chosen.stream(), again).toList()) {
            reviews.persist(new ReviewRow(
                    review.id(), ordinal++, item, wanted.contains(item.item().id())));
        }
    }

    static Map<UUID, ReviewRow> byItem(List<ReviewRow> rows) {
        return rows.stream().collect(Collectors.toMap(ReviewRow::itemId, row -> row));
    }

    private static boolean isLookedAtAgain(RankedItem item, @Nullable ReviewRow before) {
        if (before != null && before.listed()) {
            return true;
        }
        var since = SinceSolved.of(item.support());
        if (item.item().status() != ItemStatus.SOLVED || since == null) {
            return false;
        }
        return since.verdict() == SolvedVerdict.OPEN_AGAIN || before != null && !isConfirmed(before);
    }

    private static boolean isConfirmed(ReviewRow row) {
        var since = row.since();
        return since != null && since.verdict() == SolvedVerdict.CONFIRMED;
    }

    /** @throws Refusal {@code review-empty}, {@code limit-review-items} (limit) */
    static void requireSize(List<UUID> itemIds) {
        if (itemIds.isEmpty()) {
            throw new Refusal("review-empty");
        }
        if (new HashSet<>(itemIds).size() > ReviewService.MOST_ITEMS) {
            throw new Refusal("limit-review-items", Map.of("limit", ReviewService.MOST_ITEMS));
        }
    }
}
