package app.etappe.journey.ui;

import app.etappe.journey.BoardSpot;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Implemented by the feature whose things can be dropped on places of a board. */
public interface DroppedOnBoard {

    /** Whether the board of this workspace takes such things from its reader. */
    boolean takes(UUID workspaceId);

    /**
     * Something was dropped, and its reader said how it is meant. What is refused is told to the reader in words.
     *
     * @param what as the browser sent it; it may be anything
     */
    void drop(UUID mapId, BoardSpot spot, JsonNode what);
}
