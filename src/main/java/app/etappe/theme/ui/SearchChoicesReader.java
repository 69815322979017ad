package app.etappe.theme.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.Choice;
import app.etappe.interview.NoteSearchService;
import app.etappe.journey.ElementType;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import app.etappe.segment.SegmentService;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads what lines can be looked for by, and where cards can stand. */
@SpringComponent
class SearchChoicesReader {

    /**
     * What there is in a workspace.
     *
     * @param editable the maps that the reader may change
     */
    record Choices(
            List<Choice> tags, List<Choice> segments, List<Choice> people, List<Choice> maps, List<Choice> editable) {}

    /** The cells of a map: its steps, and its lanes but those of emotions. */
    record Cells(List<Choice> steps, List<Choice> lanes) {}

    private static final String WITHIN = " › ";

    private final NoteSearchService search;
    private final SegmentService segments;
    private final MapService maps;
    private final PlaceService places;

    SearchChoicesReader(NoteSearchService search, SegmentService segments, MapService maps, PlaceService places) {
        this.search = search;
        this.segments = segments;
        this.maps = maps;
        this.places = places;
    }

    Choices read(UUID workspaceId) {
        var known = search.choices(workspaceId);
        var all = maps.list(workspaceId, false);
        return new Choices(
                known.tags().entrySet().stream()
                        .map(tag -> new Choice(tag.getKey(), "#" + tag.getValue()))
                        .toList(),
                segments.list(workspaceId).stream()
                        .flatMap(dimension -> dimension.segments().stream()
                                .map(segment -> new Choice(segment.id(), dimension.name() + ": " + segment.name())))
                        .toList(),
                known.people().stream()
                        .map(person -> new Choice(person.id(), person.code()))
                        .toList(),
                all.stream().map(map -> new Choice(map.id(), map.title())).toList(),
                all.stream()
                        .filter(map -> map.mayEdit())
                        .map(map -> new Choice(map.id(), map.title()))
                        .toList());
    }

    /** The stages of a map, each followed by its steps, and then the lanes; none of a map that is gone. */
    List<Choice> places(UUID mapId) {
        var all = all(mapId);
        var found = new ArrayList<Choice>();
        in(all, ElementType.STAGE, mapId).forEach(stage -> {
            found.add(new Choice(stage.id(), stage.text()));
            in(all, ElementType.STEP, stage.id())
                    .forEach(step -> found.add(new Choice(step.id(), stage.text() + WITHIN + step.text())));
        });
        in(all, ElementType.LANE, mapId).forEach(lane -> found.add(new Choice(lane.id(), lane.text())));
        return found;
    }

    Cells cells(UUID mapId) {
        var all = all(mapId).stream().filter(place -> place.variantId() == null).toList();
        var steps = in(all, ElementType.STAGE, mapId)
                .flatMap(stage -> in(all, ElementType.STEP, stage.id())
                        .map(step -> new Choice(step.id(), stage.text() + WITHIN + step.text())))
                .toList();
        var lanes = in(all, ElementType.LANE, mapId)
                .filter(lane -> lane.kind() != LaneKind.EMOTION)
                .map(lane -> new Choice(lane.id(), lane.text()))
                .toList();
        return new Cells(steps, lanes);
    }

    private List<MapPlace> all(UUID mapId) {
        try {
            return places.all(mapId);
        } catch (Refusal gone) {
            return List.of();
        }
    }

    private static Stream<MapPlace> in(List<MapPlace> all, ElementType type, UUID parent) {
        return all.stream()
                .filter(place -> place.type() == type && parent.equals(place.parentId()))
                .sorted(Comparator.comparing(MapPlace::rank));
    }
}
