package app.etappe.journey;

import org.jspecify.annotations.Nullable;

/**
 * What a revision did to one element.
 *
 * @param type {@code map}, {@code stage}, {@code step}, {@code lane}, {@code card}, or {@code point} for a point of emotion
 * @param text what the element was called then; a point goes by its step's name of today
 * @param before the value before, as the log writes it; null for the default, and where the deed has no values
 * @param after the value after
 * @param move where it was moved from and to; null for other deeds, and for a move among siblings
 */
public record HistoryChange(
        String type,
        String text,
        Deed deed,
        @Nullable String before,
        @Nullable String after,
        @Nullable HistoryMove move) {

    /** What can be done to an element. */
    public enum Deed {
        ADDED,
        REMOVED,
        BROUGHT_BACK,
        /** In a variant: an element of below is not seen there. */
        HIDDEN,
        SHOWN,
        /** In a variant: looked at, and the same. */
        CHECKED,
        UNCHECKED,
        /** What one layer had as its own now belongs to another. */
        PROMOTED,
        MOVED,
        TEXT,
        QUESTION,
        MOOD,
        COLOUR,
        SPAN,
        LOOP,
        /** A channel was added ({@code after} is its name) or removed ({@code before} is). */
        CHANNEL
    }
}
