package app.etappe.interview;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What customers said of a map.
 *
 * @param evidence in no order
 * @param asked the participants of the interviews that are about this map or say something of it
 */
public record MapEvidence(List<Evidence> evidence, Set<UUID> asked) {

    public MapEvidence {
        evidence = List.copyOf(evidence);
        asked = Set.copyOf(asked);
    }
}
