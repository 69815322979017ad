package app.etappe.journey.ui;

import app.etappe.journey.MapSummary;
import app.etappe.workspace.MemberService;
import app.etappe.workspace.WorkspaceService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Draws the cards of a list of maps; asks once for all names on them. */
@SpringComponent
class MapCards {

    private final MemberService members;
    private final WorkspaceService workspaces;
    private final Clock clock;

    MapCards(MemberService members, WorkspaceService workspaces, Clock clock) {
        this.members = members;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /**
     * Makes a map's card.
     *
     * @param time what happened to a map and is shown on it
     * @param menu what can be done with it
     */
    Function<MapSummary, Component> of(
            UUID workspaceId,
            List<MapSummary> maps,
            Function<MapSummary, Instant> time,
            Function<MapSummary, Component> menu) {
        var names = members.names(
                workspaceId, maps.stream().map(MapSummary::ownerId).distinct().toList());
        var zone = workspaces.details(workspaceId).timeZone();
        var former = UI.getCurrent().getTranslation("maps.former");
        return map -> new MapCard(
                map,
                MapPlaces.map(workspaceId, map.id()),
                names.getOrDefault(map.ownerId(), former),
                new TimeAgo(time.apply(map), clock.instant(), zone),
                menu.apply(map));
    }
}
