package app.etappe.interview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line that is linked to a map, as it is read: whose it is has still to be found out.
 *
 * @param mood the link's, or else the line's
 */
record LinkedLine(
        UUID linkId,
        UUID noteId,
        UUID interviewId,
        UUID mapId,
        UUID elementId,
        @Nullable UUID laneId,
        Stance stance,
        @Nullable Integer mood,
        @Nullable String speaker) {

    LinkTarget target() {
        return new LinkTarget(mapId, elementId, laneId, stance, mood);
    }
}
