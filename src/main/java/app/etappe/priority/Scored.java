package app.etappe.priority;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item with its place in the ranking.
 *
 * @param rank 1 is the first; those that are alike share one, and the next is as far behind as they are many
 * @param priority 0 to 1; null where nothing that counts was asked
 */
record Scored(
        UUID id,
        int rank,
        @Nullable Double priority,
        Criterion votes,
        Criterion customers,
        Criterion severity,
        Criterion further) {}
