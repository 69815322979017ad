package app.etappe.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element that two layers do not show in the same way.
 *
 * @param type {@code map}, {@code stage}, {@code step}, {@code lane}, {@code card}, or {@code point} for a point of emotion
 * @param path the names of stage and step, those that there are; where both layers show it, as the first one says
 * @param lane the lane of a card, or of the lane itself; null for all else
 * @param values what each of them says of the properties that differ; of an element that only one shows, its text or mood
 * @param entries how many cards are missing with it
 */
public record LayerDifference(
        Kind kind, String type, List<String> path, @Nullable String lane, List<Value> values, int entries) {

    /** How the two stand to each other. */
    public enum Kind {
        /** Both show it, and say other things of it. */
        DIFFERENT,
        /** All that differs is where it stands. */
        MOVED,
        /** What one of them says otherwise, the layer right below has changed since. */
        BASE_CHANGED,
        /** The second has never had it. */
        ONLY_FIRST,
        /** The first has never had it. */
        ONLY_SECOND,
        /** The first, or a layer below it, has taken it away. */
        HIDDEN_IN_FIRST,
        /** The second, or a layer below it, has taken it away. */
        HIDDEN_IN_SECOND
    }

    /**
     * A property in both layers.
     *
     * @param property as the log calls it; a channel is {@code channel:<name>}
     * @param first in the form of the log, null for the default or where it is not shown; a place in words
     */
    public record Value(
            String property,
            @Nullable String first,
            @Nullable String second) {}

    public LayerDifference {
        path = List.copyOf(path);
        values = List.copyOf(values);
    }
}
