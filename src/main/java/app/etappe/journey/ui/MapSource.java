package app.etappe.journey.ui;

import java.util.UUID;
import java.util.function.Consumer;

/** Somewhere else that a map can come from, offered beside the list's own ways to start one. A bean of another feature. */
public interface MapSource {

    /** The key of the button's name. */
    String actionKey();

    /** The key of the tile's name, among what a map can be started from. */
    String tileKey();

    /** The key of the line below it. */
    String tileTextKey();

    /**
     * Asks for what it needs and makes a map.
     *
     * @param made takes the new map's id
     */
    void start(UUID workspaceId, Consumer<UUID> made);
}
