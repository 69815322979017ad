package app.etappe.journey.ui;

import app.etappe.base.live.LivePresence;
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
    private final LivePresence presence;
    private final Clock clock;

    MapCards(MemberService members, WorkspaceService workspaces, LivePresence presence, Clock clock) {
        this.members = members;
        this.workspaces = workspaces;
        this.presence = presence;
        this.clock = clock;
    }

    /**
     * Draws the cards of these maps, as its reader may see them.
     *
     * @param time what happened to a map and is shown on it
     * @param menu what can be done with it
     */
    MapList.Drawing of(
            UUID workspaceId,
            List<MapSummary> maps,
            Function<MapSummary, Instant> time,
            Function<MapSummary, Component> menu) {
        var names = members.names(
                workspaceId, maps.stream().map(MapSummary::ownerId).distinct().toList());
        var zone = workspaces.details(workspaceId).timeZone();
        var former = UI.getCurrent().getTranslation("maps.former");
        var people = presence.people(maps.stream().map(MapSummary::id).toList());
        return (map, standing) -> {
            var card = standing == null ? new MapCard(MapPlaces.map(workspaceId, map.id())) : standing;
            card.show(
                    map,
                    names.getOrDefault(map.ownerId(), former),
                    new TimeAgo(time.apply(map), clock.instant(), zone),
                    people.getOrDefault(map.id(), 0),
                    menu);
            return card;
        };
    }
}
