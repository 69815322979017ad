package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.journey.ElementType;
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which places lines can be linked to: those of maps of the same workspace that whoever links can see. */
@Component
class LinkTargets {

    private final MapService maps;
    private final PlaceService places;

    LinkTargets(MapService maps, PlaceService places) {
        this.maps = maps;
        this.places = places;
    }

    /** @throws Refusal {@code not-found} for another map, {@code wrong-place} */
    void require(Interview interview, LinkTarget target) {
        if (!maps.details(target.mapId()).workspaceId().equals(interview.workspaceId())) {
            throw Refusal.notFound();
        }
        var ids = Stream.of(target.elementId(), target.laneId())
                .filter(id -> id != null)
                .toList();
        var found = places.some(target.mapId(), ids);
        var element = found.get(target.elementId());
        boolean cell = target.laneId() != null;
        if (element == null || element.gone() || (cell && !isCell(element, found.get(target.laneId())))) {
            throw new Refusal("wrong-place");
        }
    }

    private static boolean isCell(MapPlace step, @Nullable MapPlace lane) {
        return lane != null && !lane.gone() && step.type() == ElementType.STEP && lane.type() == ElementType.LANE;
    }
}
