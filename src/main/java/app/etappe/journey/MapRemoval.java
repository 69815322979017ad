package app.etappe.journey;

import app.etappe.base.live.ReadersChanged;
import jakarta.persistence.EntityManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a map out of the database with all that hangs on it. */
@Component
class MapRemoval {

    private final EntityManager entities;
    private final MapRevisions revisions;
    private final ApplicationEventPublisher events;

    MapRemoval(EntityManager entities, MapRevisions revisions, ApplicationEventPublisher events) {
        this.entities = entities;
        this.revisions = revisions;
        this.events = events;
    }

    /** Within the caller's transaction. Whoever is at work on the map is let finish first. */
    void remove(JourneyMap map) {
        revisions.lock(map.id());
        revisions.delete(map.id());
        entities.remove(map);
        events.publishEvent(new ReadersChanged(map.id(), null));
        events.publishEvent(new MapsChanged(map.workspaceId()));
    }
}
