package app.etappe.evidence;

import app.etappe.interview.ReleasedTalk;
import app.etappe.interview.WorkspaceEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When customers began to stand behind something. Like {@link SupportCounts} it counts people in released talks, asks for no
 * right, and is the same for all.
 */
@Component
public class EvidenceDays {

    private final WorkspaceEvidence evidence;

    EvidenceDays(WorkspaceEvidence evidence) {
        this.evidence = evidence;
    }

    /** The days on which something new was said of these places, the first first. */
    @Transactional(readOnly = true)
    public List<EvidenceDay> of(UUID workspaceId, SupportedPlaces places) {
        var byDay = evidence.of(workspaceId, places.mapIds()).stream()
                .collect(Collectors.groupingBy(ReleasedTalk::heldOn, TreeMap::new, Collectors.toList()));
        var count = new CoverageCount();
        var days = new ArrayList<EvidenceDay>();
        byDay.forEach((day, talks) -> {
            var before = count.coverage();
            talks.forEach(talk -> hear(talk, places.elementIds(), count));
            var told = EvidenceDay.between(day, before, count.coverage());
            if (told.isNews()) {
                days.add(told);
            }
        });
        return days;
    }

    private static void hear(ReleasedTalk talk, Set<UUID> elementIds, CoverageCount count) {
        talk.said().stream()
                .filter(said -> elementIds.contains(said.elementId()))
                .forEach(said -> count.add(said.participantId(), talk.id(), said.stance(), talk.heldOn()));
    }
}
