package app.etappe.participant;

import java.util.List;
import java.util.Map;

/**
 * What a module holds of a participant.
 *
 * @param kinds how many of what, such as {@code lines} → 40; each kind is worded under {@code participant.kind.<kind>}
 * @param claims the claims on maps that lose evidence when this person goes, by name
 */
public record TraceSummary(Map<String, Integer> kinds, List<String> claims) {

    public TraceSummary {
        kinds = Map.copyOf(kinds);
        claims = List.copyOf(claims);
    }
}
