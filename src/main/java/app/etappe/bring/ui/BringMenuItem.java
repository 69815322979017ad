package app.etappe.bring.ui;

import app.etappe.journey.MapService;
import app.etappe.journey.MapSummary;
import app.etappe.journey.ui.MapMenuItem;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;

/** Begins to bring copies together with the map whose menu it is in. */
@SpringComponent
class BringMenuItem implements MapMenuItem {

    private final MapService maps;

    BringMenuItem(MapService maps) {
        this.maps = maps;
    }

    @Override
    public String nameKey() {
        return "bring.menu";
    }

    @Override
    public boolean isOffered(MapSummary map) {
        return map.mayEdit() && map.archivedAt() == null;
    }

    @Override
    public void choose(UUID mapId) {
        var workspace = maps.details(mapId).workspaceId();
        UI.getCurrent().navigate(BringView.address(workspace), QueryParameters.of(BringView.MAP, mapId.toString()));
    }
}
