package app.etappe.journey.ui;

import java.util.UUID;

/** Something more that can be done with a map, offered in its menu. A bean of another feature. */
public interface MapMenuItem {

    /** The key of its name. */
    String nameKey();

    /** Does it, for whoever may read the map. */
    void choose(UUID mapId);
}
