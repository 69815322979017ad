package app.etappe.journey.ui.board;

import app.etappe.journey.HistoryService;
import app.etappe.journey.VariantService;
import app.etappe.workspace.WorkspaceService;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.UUID;

/** Makes the drawer that tells the history of a map. */
@SpringComponent
class HistoryDrawers {

    private final HistoryService history;
    private final VariantService variants;
    private final WorkspaceService workspaces;
    private final Clock clock;

    HistoryDrawers(HistoryService history, VariantService variants, WorkspaceService workspaces, Clock clock) {
        this.history = history;
        this.variants = variants;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** A drawer for one map; see {@link HistoryDrawer}. */
    HistoryDrawer of(UUID mapId, UUID workspaceId, JourneyBoard board, Command closed) {
        return new HistoryDrawer(
                history, variants, clock, mapId, workspaces.details(workspaceId).timeZone(), board, closed);
    }
}
