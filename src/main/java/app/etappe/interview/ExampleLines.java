package app.etappe.interview;

import app.etappe.base.Ids;
import app.etappe.interview.ExampleTalk.Line;
import app.etappe.interview.ExampleTalk.Place;
import app.etappe.journey.ElementType;
import app.etappe.journey.MapPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.StringNode;

/** Makes the lines of an example interview, with what they are linked to on the map. */
class ExampleLines {

    private final UUID mapId;
    private final List<MapPlace> places;
    private final List<UUID> people;
    private final List<NoteOperation> ops = new ArrayList<>();
    private @Nullable UUID last;

    /**
     * @param places what stands on the map
     * @param people the participants, in the order of the file
     */
    ExampleLines(UUID mapId, List<MapPlace> places, List<UUID> people) {
        this.mapId = mapId;
        this.places = places;
        this.people = people;
    }

    NoteCommand command(List<Line> lines) {
        lines.forEach(this::add);
        return NoteCommand.now(ops.toArray(NoteOperation[]::new));
    }

    private void add(Line line) {
        var note = Ids.next();
        ops.add(new NoteOperation.Add(
                note, last, line.kindCode(), speaker(line), line.millis(), line.text(), line.mood(), line.tags()));
        last = note;
        if (line.mask() != null) {
            int from = line.text().indexOf(line.mask());
            var span = from + "-" + (from + line.mask().length());
            ops.add(new NoteOperation.Set(note, NoteProperty.MASKS.code(), StringNode.valueOf(span)));
        }
        if (line.links() != null) {
            line.links().forEach(place -> link(note, place));
        }
    }

    private @Nullable String speaker(Line line) {
        if (Speakers.INTERVIEWER.equals(line.who())) {
            return Speakers.INTERVIEWER;
        }
        if (NoteKind.THOUGHT.code().equals(line.kind())) {
            return null;
        }
        return people.get(line.who() == null ? 0 : Integer.parseInt(line.who())).toString();
    }

    private void link(UUID note, Place place) {
        var step = only(ElementType.STEP, place.step(), null).id();
        var lane = place.lane() == null
                ? null
                : only(ElementType.LANE, place.lane(), null).id();
        var element = place.card() == null
                ? step
                : only(ElementType.CARD, place.card(), step).id();
        ops.add(new NoteOperation.Link(
                note, Ids.next(), mapId, element, lane, place.stance().code(), null, null, null));
    }

    /** The one that says this, the base's first; in this step, if it is said where. */
    private MapPlace only(ElementType type, String text, @Nullable UUID parent) {
        return IntStream.of(0, 1)
                .boxed()
                .flatMap(pass -> places.stream().filter(place -> (place.variantId() == null) == (pass == 0)))
                .filter(place -> place.type() == type && place.text().equals(text))
                .filter(place -> parent == null || parent.equals(place.parentId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The example map has no " + type + " that says " + text));
    }
}
