package app.etappe.participant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody says of a participant, apart from who it is.
 *
 * @param segmentIds segments of the same workspace
 * @param attributes what else is known that matters to the research, such as how often somebody travels
 */
public record ParticipantDraft(Set<UUID> segmentIds, Map<String, String> attributes) {

    public ParticipantDraft {
        segmentIds = Set.copyOf(segmentIds);
        attributes = Map.copyOf(new LinkedHashMap<>(attributes));
    }
}
