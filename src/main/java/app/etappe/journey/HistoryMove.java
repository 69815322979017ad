package app.etappe.journey;

import org.jspecify.annotations.Nullable;

/** Where an element was moved from, and where to. */
public record HistoryMove(Place from, Place to) {

    /**
     * As much of a place as the move changed.
     *
     * @param above what the step (of a card) or the stage (of a step) was called then; null if it stayed the same
     * @param lane what the lane was called then; null if it stayed the same
     */
    public record Place(@Nullable String above, @Nullable String lane) {}
}
