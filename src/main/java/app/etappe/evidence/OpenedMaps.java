package app.etappe.evidence;

import app.etappe.base.live.LiveNoticed;
import app.etappe.interview.EvidenceChanged;
import app.etappe.interview.InterviewsChanged;
import app.etappe.participant.ParticipantsChanged;
import app.etappe.segment.SegmentsChanged;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The maps that were opened on this node since it started: what they stand on is told anew when something changes. What
 * concerns a whole workspace, as who its people are and which interviews are released, is seldom, and concerns all of them.
 */
@Component
class OpenedMaps {

    private final Map<UUID, UUID> workspaces = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher events;

    OpenedMaps(ApplicationEventPublisher events) {
        this.events = events;
    }

    void note(UUID mapId, UUID workspaceId) {
        workspaces.put(mapId, workspaceId);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(EvidenceChanged changed) {
        changed.mapIds().stream().filter(workspaces::containsKey).forEach(this::tell);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(InterviewsChanged changed) {
        tellOf(changed.workspaceId());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ParticipantsChanged changed) {
        tellOf(changed.workspaceId());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SegmentsChanged changed) {
        tellOf(changed.workspaceId());
    }

    private void tellOf(UUID workspaceId) {
        workspaces.forEach((map, workspace) -> {
            if (workspace.equals(workspaceId)) {
                tell(map);
            }
        });
    }

    private void tell(UUID mapId) {
        events.publishEvent(new LiveNoticed(mapId, EvidenceFrame.KIND));
    }
}
