package app.etappe.interview;

import java.util.Set;
import java.util.UUID;

/**
 * What lines say of these maps is not what it was: which people, of which places, in which words. Published inside the
 * transaction, to be heard after commit. What concerns whole interviews is {@link InterviewsChanged}.
 */
public record EvidenceChanged(Set<UUID> mapIds) {

    public EvidenceChanged {
        mapIds = Set.copyOf(mapIds);
    }
}
