package app.etappe.evidence;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Places that stand for one thing, so that whoever speaks of two of them counts once.
 *
 * @param group what they stand for
 * @param mapIds the maps that they are on
 * @param since from the day after this one it is counted anew as well; null: nothing is
 */
public record SupportedPlaces(
        UUID group,
        Set<UUID> mapIds,
        Set<UUID> elementIds,
        @Nullable LocalDate since) {

    public SupportedPlaces {
        mapIds = Set.copyOf(mapIds);
        elementIds = Set.copyOf(elementIds);
    }
}
