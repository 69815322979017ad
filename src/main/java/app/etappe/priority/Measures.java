package app.etappe.priority;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an item, as the formula takes it; null where nobody was asked.
 *
 * @param title orders those that are alike
 * @param votes for each who voted in the last revealed round that held it
 * @param customers how many different people support it
 * @param severity 1 to 5
 * @param further 0 to 10, by the workspace's own criterion
 */
record Measures(
        UUID id,
        String title,
        @Nullable Double votes,
        @Nullable Integer customers,
        @Nullable Integer severity,
        @Nullable Integer further) {}
