package app.etappe.review;

import app.etappe.painpoint.ItemStatus;
import app.etappe.priority.RankShift;
import app.etappe.priority.Shifts;
import app.etappe.priority.Stood;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happened between two reviews, by what was frozen in both. */
final class ReviewComparison {

    private final Review review;
    private final @Nullable Review previous;
    private final Map<UUID, ReviewRow> before;
    private final Shifts shifts;

    /** @param previous null for the first review of its kind */
    ReviewComparison(Review review, @Nullable Review previous, List<ReviewRow> before) {
        this.review = review;
        this.previous = previous;
        this.before = ReviewMaking.byItem(before);
        this.shifts = new Shifts(
                previous == null ? review.heldOn() : previous.heldOn(),
                previous != null && !previous.weights().equals(review.weights()),
                before.stream().map(ReviewRow::stood).collect(Collectors.toMap(Stood::itemId, Function.identity())));
    }

    /** Why it stands elsewhere; null where it does not, or was not there. */
    @Nullable
    RankShift shift(ReviewRow row) {
        return shifts.of(row.stood());
    }

    /** Null where nothing was decided. */
    @Nullable
    ReviewDecision decidedBefore(ReviewRow row) {
        var then = before.get(row.itemId());
        return then == null ? null : then.decision();
    }

    Set<ReviewMark> marks(ReviewRow row) {
        var marks = EnumSet.noneOf(ReviewMark.class);
        if (!row.listed()) {
            marks.add(ReviewMark.NOT_CHOSEN);
        }
        if (row.state().isOverdue(review.heldOn())) {
            marks.add(ReviewMark.OVERDUE);
        }
        var since = row.since();
        if (since != null && since.verdict() == SolvedVerdict.OPEN_AGAIN) {
            marks.add(ReviewMark.OPEN_AGAIN);
        }
        if (since != null && since.verdict() == SolvedVerdict.CONFIRMED) {
            marks.add(ReviewMark.CONFIRMED);
        }
        addMoves(marks, row);
        return marks;
    }

    private void addMoves(Set<ReviewMark> marks, ReviewRow row) {
        if (previous == null) {
            return;
        }
        var then = before.get(row.itemId());
        if (then == null) {
            marks.add(ReviewMark.NEW);
        }
        var shift = shift(row);
        if (shift != null) {
            marks.add(shift.by() > 0 ? ReviewMark.UP : ReviewMark.DOWN);
        }
        if (isSolvedSince(row, then, previous)) {
            marks.add(ReviewMark.SOLVED);
        }
        if (then != null
                && then.state().status().isClosed()
                && !row.state().status().isClosed()) {
            marks.add(ReviewMark.REOPENED);
        }
    }

    private static boolean isSolvedSince(ReviewRow row, @Nullable ReviewRow then, Review previous) {
        if (row.state().status() != ItemStatus.SOLVED) {
            return false;
        }
        var solvedOn = row.state().on();
        return then == null
                ? solvedOn != null && !solvedOn.isBefore(previous.heldOn())
                : then.state().status() != ItemStatus.SOLVED;
    }
}
