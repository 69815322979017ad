package app.etappe.theme;

import java.util.Set;
import java.util.UUID;

/**
 * A card that is to be made of a theme.
 *
 * @param stepId and {@code laneId}: the cell in the map's base, not one of emotions
 * @param noteIds the lines that it is to stand on
 */
public record ThemeCardDraft(UUID mapId, UUID stepId, UUID laneId, String text, Set<UUID> noteIds) {

    public ThemeCardDraft {
        noteIds = Set.copyOf(noteIds);
    }
}
