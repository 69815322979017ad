package app.etappe.participant;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a participant: that there was one, and what went.
 *
 * @param accountId who erased; null for a job
 * @param kinds how many of what went, sorted by kind; each is worded under {@code participant.kind.<kind>}
 * @param cleared texts of others with words of this person that were cleared
 * @param kept those that were kept by somebody's decision
 * @param open those that somebody still has to decide on, as they are now
 */
public record ErasureReceipt(
        UUID id,
        Departure reason,
        Instant at,
        @Nullable UUID accountId,
        Map<String, Integer> kinds,
        int cleared,
        int kept,
        Collection<PastedText> open) {

    public ErasureReceipt {
        open = List.copyOf(open);
    }
}
