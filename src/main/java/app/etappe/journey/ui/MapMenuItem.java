package app.etappe.journey.ui;

import app.etappe.journey.MapSummary;
import java.util.UUID;

/** Something more that can be done with a map, offered in its menu. A bean of another feature. */
public interface MapMenuItem {

    /** The key of its name. */
    String nameKey();

    /** Whether the menu of this map offers it to the current user. */
    default boolean isOffered(MapSummary map) {
        return true;
    }

    /** Does it, for whoever may read the map. */
    void choose(UUID mapId);
}
