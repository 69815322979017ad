package app.etappe.shell;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The addresses that the frame leads to; their views are nobody's to name. */
final class Places {

    private Places() {}

    static String of(UUID workspaceId) {
        return "w/" + workspaceId;
    }

    /** Shows the maps of a workspace. */
    static void open(UUID workspaceId) {
        UI.getCurrent().navigate(of(workspaceId));
    }
}
