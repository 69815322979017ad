package app.etappe.journey.ui;

import app.etappe.base.Refusal;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;

/** The addresses of maps. */
final class MapPlaces {

    static final String WORKSPACE = "workspaceId";
    static final String LIST = "w/:" + WORKSPACE;
    static final String ARCHIVE = LIST + "/archive";

    private MapPlaces() {}

    /** @throws Refusal {@code not-found} if the address names no workspace */
    static UUID workspace(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get(WORKSPACE).orElse(""));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }

    static String list(UUID workspaceId) {
        return "w/" + workspaceId;
    }

    static String archive(UUID workspaceId) {
        return list(workspaceId) + "/archive";
    }

    static String map(UUID workspaceId, UUID mapId) {
        return list(workspaceId) + "/m/" + mapId;
    }
}
