package app.etappe.journey;

import app.etappe.workspace.ExampleWorkspaceCleared;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Takes the maps of the example workspace away for good when it is reset or deleted. */
@Component
class ExampleClearing {

    private static final int AT_ONCE = 100;

    private final JourneyMaps maps;
    private final MapRemoval removal;

    ExampleClearing(JourneyMaps maps, MapRemoval removal) {
        this.maps = maps;
        this.removal = removal;
    }

    @EventListener
    void on(ExampleWorkspaceCleared cleared) {
        List<JourneyMap> next;
        do {
            next = maps.findByWorkspaceId(cleared.workspaceId(), Limit.of(AT_ONCE));
            next.forEach(removal::remove);
        } while (next.size() == AT_ONCE);
    }
}
