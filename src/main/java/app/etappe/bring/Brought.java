package app.etappe.bring;

import java.util.UUID;

/**
 * What was made.
 *
 * @param map the map with the variants
 * @param variants how many it got
 * @param archived how many maps went into the archive
 */
public record Brought(UUID map, int variants, int archived) {}
