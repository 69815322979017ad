package app.etappe.journey.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the differences between two layers of a map out of Etappe. A bean of another feature. */
public interface ComparisonExport {

    /**
     * Does it, for whoever may read the map.
     *
     * @param first a variant; null for the base
     * @param second a variant; null for the base
     */
    void export(UUID mapId, @Nullable UUID first, @Nullable UUID second);
}
