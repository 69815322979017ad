package app.etappe.exchange;

import app.etappe.journey.MapContent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A variant as a file has it.
 *
 * @param line where the file names it first
 * @param below what a future state lies over; null for the base
 * @param date when a future state shall be reached
 * @param content all that is seen in it
 */
record DraftVariant(
        int line,
        VariantName name,
        @Nullable VariantName below,
        @Nullable LocalDate date,
        MapContent content) {}
