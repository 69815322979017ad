package app.etappe.exchange;

import app.etappe.base.Colour;
import app.etappe.journey.LaneKind;
import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, each cell checked. Names and question are empty where the cell is.
 *
 * @param kind null if the cell is empty
 * @param order 0 if the cell is empty
 * @param variant null for a row of the base
 * @param below what a future state lies over; null if the cell is empty
 * @param date null if the cell is empty
 */
record ParsedRow(
        int line,
        String stage,
        String step,
        String lane,
        @Nullable LaneKind kind,
        String text,
        @Nullable Integer mood,
        SortedSet<String> channels,
        @Nullable Colour colour,
        int order,
        int span,
        String question,
        @Nullable VariantName variant,
        @Nullable VariantName below,
        @Nullable LocalDate date) {

    /** Whether there is anything on it that only a card can carry. */
    boolean holdsContent() {
        return !text.isEmpty() || mood != null || !channels.isEmpty() || colour != null;
    }

    /** Whether it stands for a card. An {@code order} makes one even where all else is empty. */
    boolean isCard() {
        return !stage.isEmpty() && !step.isEmpty() && !lane.isEmpty() && (holdsContent() || order > 0);
    }
}
