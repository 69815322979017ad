package app.etappe.review;

import app.etappe.priority.RankShift;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of a review as it stood on that day, with what was decided of it.
 *
 * @param title what it is called today; null where it is not there any more
 * @param mergedInto what it became part of; null where it did not
 * @param mergedTitle what that is called today; null where it is not there any more
 * @param since what was said after it was solved; null where it was not solved
 * @param marks what happened to it since the review before
 * @param shift why it stands elsewhere than in the review before; null where it does not, or was not there
 * @param decision what was decided of it in this review; null as long as nothing was
 * @param before what was decided of it in the review before; null where nothing was
 */
public record ReviewedItem(
        UUID itemId,
        @Nullable String title,
        @Nullable UUID mergedInto,
        @Nullable String mergedTitle,
        FrozenRank rank,
        FrozenCounts counts,
        FrozenState state,
        @Nullable SinceSolved since,
        Set<ReviewMark> marks,
        @Nullable RankShift shift,
        @Nullable ReviewDecision decision,
        @Nullable ReviewDecision before) {

    public ReviewedItem {
        marks = Set.copyOf(marks);
    }

    /** Whether it is still a thing of its own. */
    public boolean isThere() {
        return title != null;
    }

    public boolean is(ReviewMark mark) {
        return marks.contains(mark);
    }
}
