package app.etappe.bring;

import java.util.List;
import java.util.UUID;

/**
 * What was done, so that it can be taken back.
 *
 * @param map the map with the variants
 * @param made whether it is new
 * @param archived the maps that went into the archive
 */
public record Brought(UUID map, boolean made, List<UUID> variants, List<UUID> archived) {

    public Brought {
        variants = List.copyOf(variants);
        archived = List.copyOf(archived);
    }
}
