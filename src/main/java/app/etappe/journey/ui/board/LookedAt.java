package app.etappe.journey.ui.board;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.BaseJsonNode;

/** Which layer of which map a page looks at. Its address says so; what is made or brought back is looked at at once. */
class LookedAt implements VariantRequests {

    private static final long serialVersionUID = 1L;

    private static final @Nullable BaseJsonNode NO_STATE = null;

    private final transient VariantActions actions;
    private final JourneyBoard board;
    private UUID workspaceId = new UUID(0, 0);
    private UUID mapId = new UUID(0, 0);
    private @Nullable UUID layer;

    LookedAt(VariantActions actions, JourneyBoard board) {
        this.actions = actions;
        this.board = board;
    }

    /** The page shows this map, in this layer. */
    void opened(UUID newWorkspaceId, UUID newMapId, @Nullable UUID newLayer) {
        workspaceId = newWorkspaceId;
        mapId = newMapId;
        layer = newLayer;
    }

    @Override
    public void looked(@Nullable UUID newLayer) {
        layer = newLayer;
        board.getUI().ifPresent(page -> page.getPage().getHistory().replaceState(NO_STATE, address()));
    }

    @Override
    public void add() {
        actions.add(workspaceId, mapId, this::look);
    }

    @Override
    public void addFuture(@Nullable UUID below) {
        actions.addFuture(mapId, below, this::look);
    }

    @Override
    public void aim(UUID aimed) {
        actions.aim(mapId, aimed);
    }

    @Override
    public void archive(UUID archived) {
        actions.archive(mapId, archived, this::leave);
    }

    @Override
    public void showArchived() {
        actions.showArchived(mapId, this::look);
    }

    private void look(@Nullable UUID newLayer) {
        board.look(newLayer);
        looked(newLayer);
    }

    private void leave(List<UUID> gone) {
        if (layer != null && gone.contains(layer)) {
            look(null);
        }
    }

    private String address() {
        return RouteConfiguration.forSessionScope().getUrl(BoardView.class, address(workspaceId, mapId, layer));
    }

    /** Where a map is shown in a layer. */
    static RouteParameters address(UUID workspaceId, UUID mapId, @Nullable UUID layer) {
        var parameters =
                new HashMap<>(Map.of(BoardView.WORKSPACE, workspaceId.toString(), BoardView.MAP, mapId.toString()));
        if (layer != null) {
            parameters.put(BoardView.VARIANT, layer.toString());
        }
        return new RouteParameters(parameters);
    }
}
