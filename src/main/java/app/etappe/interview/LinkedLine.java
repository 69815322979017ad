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

    /** Whose it is: in a talk with one person, what nobody is named for is theirs. Null where nobody knows. */
    @Nullable
    UUID person(Interview interview) {
        if (speaker != null) {
            return UUID.fromString(speaker);
        }
        var ids = interview.participantIds();
        return ids.size() == 1 ? ids.getFirst() : null;
    }
}
