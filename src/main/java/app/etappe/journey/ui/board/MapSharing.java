package app.etappe.journey.ui.board;

import java.util.UUID;

/** Lets the current user say who sees a map. The board offers it where there is such a bean. */
public interface MapSharing {

    /** Asks in a dialog over the current page, and does it. */
    void open(UUID mapId);
}
