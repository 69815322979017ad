package app.etappe.journey.ui;

import app.etappe.journey.BoardSpot;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is selected on a board, as the browser says: whoever reads something for it asks for its reader's rights.
 *
 * @param variantId the variant that is looked at; null for the base
 * @param spot the element, or the cell
 * @param within it and all that stands in it in this layer
 */
public record PanelSelection(UUID mapId, @Nullable UUID variantId, BoardSpot spot, Set<BoardSpot> within) {

    public PanelSelection {
        within = Set.copyOf(within);
    }
}
