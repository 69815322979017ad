package app.etappe.bring.ui;

import app.etappe.journey.ui.MapSource;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import java.util.function.Consumer;

/** Leads to the page on which copies are brought together. */
@SpringComponent
class BringSource implements MapSource {

    @Override
    public String actionKey() {
        return "bring.action";
    }

    @Override
    public String tileKey() {
        return "bring.tile";
    }

    @Override
    public String tileTextKey() {
        return "bring.tile.text";
    }

    @Override
    public void start(UUID workspaceId, Consumer<UUID> made) {
        UI.getCurrent().navigate(BringView.address(workspaceId));
    }
}
