package app.etappe.interview;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What may be quoted outside of the team.
 *
 * @param quotes the newest first
 * @param withheld how many more lines support an element, of people who did not agree to that, or whom nobody knows
 */
public record OutsideQuotes(List<OutsideQuote> quotes, Map<UUID, Integer> withheld) {

    /** Nothing. */
    public static final OutsideQuotes NONE = new OutsideQuotes(List.of(), Map.of());

    public OutsideQuotes {
        quotes = List.copyOf(quotes);
        withheld = Map.copyOf(withheld);
    }
}
