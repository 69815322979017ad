package app.etappe.journey.ui;

import app.etappe.journey.BoardSpot;
import java.util.UUID;

/** The addresses of places on boards, for features that lead to them. */
public final class BoardPlaces {

    /** Names what is selected when a board opens. */
    public static final String AT = "at";

    private BoardPlaces() {}

    /** A map, opened at an element or a cell of it. */
    public static String at(UUID mapId, BoardSpot spot) {
        var cell = spot.laneId() == null ? "" : "/" + spot.laneId();
        return "maps/" + mapId + "?" + AT + "=" + spot.elementId() + cell;
    }
}
