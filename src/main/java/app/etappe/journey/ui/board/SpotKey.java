package app.etappe.journey.ui.board;

import app.etappe.journey.BoardSpot;
import java.util.Optional;
import java.util.UUID;

/** How the page names a place: by an element's id, or by those of a step and a lane with a bar between them. */
final class SpotKey {

    private SpotKey() {}

    /** Nothing for what is no such name. */
    static Optional<BoardSpot> tryRead(String key) {
        try {
            return Optional.of(read(key));
        } catch (IllegalArgumentException noIds) {
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException for what is no such name */
    static BoardSpot read(String key) {
        var ids = key.split("\\|", 2);
        return new BoardSpot(UUID.fromString(ids[0]), ids.length == 1 ? null : UUID.fromString(ids[1]));
    }
}
