package app.etappe.journey;

import app.etappe.base.live.ReadersChanged;
import app.etappe.workspace.OwnedThing;
import app.etappe.workspace.OwnedThings;
import app.etappe.workspace.RightsChanged;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What happens to maps when a member's rights change or a member leaves. */
@Component
class MapOwners implements OwnedThings {

    private static final int MOST_NAMED = 100;

    private final JourneyMaps maps;
    private final Elements elements;
    private final ApplicationEventPublisher events;

    MapOwners(JourneyMaps maps, Elements elements, ApplicationEventPublisher events) {
        this.maps = maps;
        this.elements = elements;
        this.events = events;
    }

    @Override
    public List<OwnedThing> ownedBy(UUID workspaceId, UUID accountId) {
        return maps.findByWorkspaceIdAndOwnerId(workspaceId, accountId, Limit.of(MOST_NAMED)).stream()
                .map(map -> new OwnedThing(
                        map.id(),
                        "map",
                        elements.find(map.id(), map.id()).orElseThrow().text()))
                .toList();
    }

    @Override
    public void handOver(UUID workspaceId, UUID from, UUID to) {
        maps.findByWorkspaceIdAndOwnerId(workspaceId, from, Limit.unlimited()).forEach(map -> map.handTo(to));
    }

    @EventListener
    void on(RightsChanged changed) {
        events.publishEvent(new ReadersChanged(null, changed.accountId()));
    }
}
