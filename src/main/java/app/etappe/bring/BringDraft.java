package app.etappe.bring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shall become of some copies.
 *
 * @param title of the new map that is made; null to give the base itself the variants
 * @param base the map that is the base
 * @param archive whether the maps that are not needed any more go into the archive
 */
public record BringDraft(@Nullable String title, UUID base, List<Copy> copies, boolean archive) {

    /**
     * One of them.
     *
     * @param segment whose variant it becomes
     * @param compared as its author saw it
     */
    public record Copy(UUID map, UUID segment, Comparison compared) {}

    public BringDraft {
        copies = List.copyOf(copies);
    }
}
