package app.etappe.interview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What may be quoted outside of the team.
 *
 * @param quotes the newest first
 * @param withheld by element, the lines that support it of people who did not agree to that, or whom nobody knows
 */
public record OutsideQuotes(List<OutsideQuote> quotes, Map<UUID, Set<UUID>> withheld) {

    /** Nothing. */
    public static final OutsideQuotes NONE = new OutsideQuotes(List.of(), Map.of());

    public OutsideQuotes {
        quotes = List.copyOf(quotes);
        withheld = Map.copyOf(withheld);
    }
}
