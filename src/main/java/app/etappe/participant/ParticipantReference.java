package app.etappe.participant;

import java.util.List;
import java.util.UUID;

/**
 * As much of a participant as those need who refer to one.
 *
 * @param withdrawn whether nothing of this person may be shown: they withdrew, or their consent is over
 * @param quotable whether they agreed to be quoted outside of the team, and still do
 */
public record ParticipantReference(UUID id, String code, List<UUID> segmentIds, boolean withdrawn, boolean quotable) {

    public ParticipantReference {
        segmentIds = List.copyOf(segmentIds);
    }
}
