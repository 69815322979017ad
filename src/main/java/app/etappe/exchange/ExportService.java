package app.etappe.exchange;

import app.etappe.base.AuditEvent;
import app.etappe.base.Refusal;
import app.etappe.journey.MapService;
import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes maps to files. */
@Service
public class ExportService {

    private final MapService maps;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportService(MapService maps, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.maps = maps;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is seen on the map, as a CSV file that an import makes the same map of. Leaves an audit event.
     *
     * @throws Refusal {@code not-found} for who may not see the map
     */
    @Transactional
    public MapFile csv(UUID mapId) {
        var file = MapFile.csv(maps.details(mapId).title(), CsvMapWriter.write(maps.content(mapId)));
        events.publishEvent(new AuditEvent(clock.instant(), currentUser.requireId(), "map-exported", mapId));
        return file;
    }
}
