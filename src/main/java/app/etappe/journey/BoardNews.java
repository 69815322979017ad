package app.etappe.journey;

import app.etappe.base.live.LiveNoticed;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The maps that were opened on this node since it started, for modules that have {@link BoardBadges}: when what they know
 * changes, they tell it to those maps alone. To be called outside of a transaction, or after its commit.
 */
@Component
public class BoardNews {

    private final Map<UUID, UUID> workspaces = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher events;

    BoardNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Whoever gives out frames of a map says so, and is told of from then on. */
    public void opened(UUID mapId, UUID workspaceId) {
        workspaces.put(mapId, workspaceId);
    }

    /** This map's frames of a kind are not what they were. */
    public void tell(UUID mapId, String kind) {
        if (workspaces.containsKey(mapId)) {
            events.publishEvent(new LiveNoticed(mapId, kind));
        }
    }

    /** The same for all maps of a workspace: for what is seldom. */
    public void tellAll(UUID workspaceId, String kind) {
        workspaces.forEach((map, workspace) -> {
            if (workspace.equals(workspaceId)) {
                tell(map, kind);
            }
        });
    }
}
