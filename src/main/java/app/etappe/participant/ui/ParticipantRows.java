package app.etappe.participant.ui;

import app.etappe.participant.InterviewCounts;
import app.etappe.participant.ParticipantDetails;
import app.etappe.participant.ParticipantService;
import app.etappe.segment.SegmentReference;
import app.etappe.segment.SegmentService;
import app.etappe.workspace.WorkspaceService;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/** Puts together what the list shows: a few queries, however many participants there are. */
@SpringComponent
class ParticipantRows {

    private final ParticipantService participants;
    private final SegmentService segments;
    private final WorkspaceService workspaces;
    private final ObjectProvider<InterviewCounts> counts;

    ParticipantRows(
            ParticipantService participants,
            SegmentService segments,
            WorkspaceService workspaces,
            ObjectProvider<InterviewCounts> counts) {
        this.participants = participants;
        this.segments = segments;
        this.workspaces = workspaces;
        this.counts = counts;
    }

    List<ShownParticipant> in(UUID workspaceId) {
        var all = participants.list(workspaceId);
        var wanted = all.stream()
                .flatMap(participant -> participant.segmentIds().stream())
                .collect(Collectors.toSet());
        var named = segments.references(workspaceId, wanted).stream()
                .collect(Collectors.toMap(SegmentReference::id, Function.identity()));
        var interviews = interviews(all.stream().map(ParticipantDetails::id).toList());
        return all.stream()
                .map(participant -> new ShownParticipant(
                        participant,
                        participant.segmentIds().stream()
                                .map(named::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        interviews.getOrDefault(participant.id(), 0)))
                .toList();
    }

    /** By which days begin there. */
    ZoneId zone(UUID workspaceId) {
        return workspaces.details(workspaceId).timeZone();
    }

    private Map<UUID, Integer> interviews(List<UUID> ids) {
        var all = new HashMap<UUID, Integer>();
        if (!ids.isEmpty()) {
            counts.orderedStream()
                    .forEach(module ->
                            module.interviews(ids).forEach((id, amount) -> all.merge(id, amount, Integer::sum)));
        }
        return all;
    }
}
