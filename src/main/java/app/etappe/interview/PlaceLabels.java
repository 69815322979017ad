package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.journey.ElementType;
import app.etappe.journey.MapPlace;
import app.etappe.journey.PlaceService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names places on maps by what they stand in: "Shop › Choose a pass". */
@Component
class PlaceLabels {

    static final String WITHIN = " › ";

    private final PlaceService places;

    PlaceLabels(PlaceService places) {
        this.places = places;
    }

    /** A key for what a link leads to: the element's id, and of a cell the lane's behind it. */
    static String key(LinkTarget target) {
        return target.laneId() == null ? target.elementId().toString() : target.elementId() + "/" + target.laneId();
    }

    /** The labels of places on maps that the current user sees, by {@link #key}. */
    Map<String, InterviewAbout.Place> of(Collection<LinkTarget> targets) {
        var labels = new HashMap<String, InterviewAbout.Place>();
        targets.stream().collect(Collectors.groupingBy(LinkTarget::mapId)).forEach((mapId, onMap) -> {
            var found = found(mapId, onMap);
            onMap.forEach(target -> labels.put(key(target), label(target, found)));
        });
        return labels;
    }

    private Map<UUID, MapPlace> found(UUID mapId, List<LinkTarget> targets) {
        var ids = targets.stream()
                .flatMap(target -> Stream.of(target.elementId(), target.laneId()))
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        try {
            return places.some(mapId, ids);
        } catch (Refusal unseen) {
            // The map is not shared with whoever reads this: that something is linked there is all they learn.
            return Map.of();
        }
    }

    private static InterviewAbout.Place label(LinkTarget target, Map<UUID, MapPlace> found) {
        var place = found.get(target.elementId());
        if (place == null) {
            return new InterviewAbout.Place("", "", true);
        }
        var lane = target.laneId() == null ? null : found.get(target.laneId());
        var text = path(place, found) + (lane == null ? "" : WITHIN + lane.text());
        var type = lane == null ? place.type().code() : "cell";
        return new InterviewAbout.Place(text, type, place.gone() || (lane != null && lane.gone()));
    }

    /** What a place stands in, and itself. */
    static String path(MapPlace place, Map<UUID, MapPlace> all) {
        var parts = new ArrayList<String>();
        for (MapPlace at = place; at != null; at = above(at, all)) {
            parts.addFirst(at.text());
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(WITHIN));
    }

    private static @Nullable MapPlace above(MapPlace place, Map<UUID, MapPlace> all) {
        boolean hasAbove = place.type() == ElementType.STEP || place.type() == ElementType.CARD;
        return hasAbove && place.parentId() != null ? all.get(place.parentId()) : null;
    }
}
