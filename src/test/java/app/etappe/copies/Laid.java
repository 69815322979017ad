package app.etappe.copies;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Colour;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays differences over a base one by one, as a board would, and sees what comes out. */
final class Laid {

    private record Home(
            PartType type, Part parent, @Nullable Part lane) {}

    private final Map<Part, Traits> traits = new HashMap<>();
    private final Map<Part, Home> homes = new HashMap<>();
    private final Map<Home, List<Part>> siblings = new HashMap<>();
    private final Set<Part> hidden = new HashSet<>();

    private Laid(MapContent base) {
        var parts = new MapParts(base);
        for (var type : PartType.values()) {
            for (int i = 0; i < parts.count(type); i++) {
                traits.put(Part.base(type, i), parts.traits(type, i));
                if (type != PartType.MAP) {
                    put(Part.base(type, i), home(parts, type, i));
                }
            }
        }
    }

    static MapContent over(MapContent base, List<Difference> differences) {
        var laid = new Laid(base);
        differences.forEach(laid::lay);
        return laid.seen();
    }

    private static Home home(MapParts parts, PartType type, int index) {
        return switch (type) {
            case MAP, STAGE, LANE -> new Home(type, Part.base(PartType.MAP, 0), null);
            case STEP -> new Home(type, Part.base(PartType.STAGE, parts.stageOf(index)), null);
            case CARD -> {
                var cell = parts.cellOf(index);
                yield new Home(type, Part.base(PartType.STEP, cell.step()), Part.base(PartType.LANE, cell.lane()));
            }
        };
    }

    private void put(Part part, Home home) {
        homes.put(part, home);
        children(home).add(part);
    }

    private void lay(Difference difference) {
        switch (difference) {
            case Difference.Set set -> set(set);
            case Difference.Tag tag ->
                assertThat(channels(tag.part()).add(tag.channel())).isTrue();
            case Difference.Untag untag ->
                assertThat(channels(untag.part()).remove(untag.channel())).isTrue();
            case Difference.Move move -> move(move);
            case Difference.Add add -> {
                assertThat(traits.put(add.part(), add.traits())).isNull();
                place(add.part(), add.place());
            }
            case Difference.Hide hide -> {
                assertThat(isSeen(hide.part()))
                        .as("%s is not hidden already", hide)
                        .isTrue();
                hidden.add(hide.part());
            }
        }
    }

    private void set(Difference.Set set) {
        var old = traits(set.part());
        assertThat(set.aspect()).isNotIn(Aspect.CHANNELS, Aspect.POSITION);
        assertThat(set.value()).isNotEqualTo(old.value(set.aspect()));
        traits.put(set.part(), with(old, set.aspect(), set.value()));
    }

    private static Traits with(Traits old, Aspect aspect, @Nullable Object value) {
        return new Traits(
                (String) Objects.requireNonNull(aspect == Aspect.TEXT ? value : old.text()),
                (String) Objects.requireNonNull(aspect == Aspect.QUESTION ? value : old.question()),
                old.kind(),
                (Integer) (aspect == Aspect.MOOD ? value : old.mood()),
                (Colour) (aspect == Aspect.COLOUR ? value : old.colour()),
                (Integer) Objects.requireNonNull(aspect == Aspect.SPAN ? value : Integer.valueOf(old.span())),
                old.channels(),
                (Boolean) Objects.requireNonNull(aspect == Aspect.LOOP ? value : Boolean.valueOf(old.loop())));
    }

    private SortedSet<String> channels(Part part) {
        var old = traits(part);
        var channels = new TreeSet<>(old.channels());
        traits.put(
                part,
                new Traits(
                        old.text(),
                        old.question(),
                        old.kind(),
                        old.mood(),
                        old.colour(),
                        old.span(),
                        channels,
                        old.loop()));
        return channels;
    }

    private void move(Difference.Move move) {
        var from = Objects.requireNonNull(homes.get(move.part()));
        assertThat(isPoint(from.lane()) || isPoint(move.place().lane()))
                .as("%s is no point of emotion", move)
                .isFalse();
        children(from).remove(move.part());
        place(move.part(), move.place());
    }

    private void place(Part part, Place place) {
        var home = new Home(part.type(), place.parent(), place.lane());
        assertThat(traits).containsKey(place.parent());
        var all = children(home);
        if (isPoint(place.lane())) {
            assertThat(all.stream().filter(other -> !hidden.contains(other)))
                    .as("points beside %s", part)
                    .isEmpty();
        }
        int before = place.after() == null ? -1 : all.indexOf(place.after());
        assertThat(place.after() == null || before >= 0)
                .as("%s finds its sibling", place)
                .isTrue();
        all.add(before + 1, part);
        homes.put(part, home);
    }

    private boolean isPoint(@Nullable Part lane) {
        return lane != null && traits(lane).kind() == LaneKind.EMOTION;
    }

    private boolean isSeen(Part part) {
        var home = homes.get(part);
        return !hidden.contains(part)
                && (home == null || (isSeen(home.parent()) && (home.lane() == null || isSeen(home.lane()))));
    }

    private MapContent seen() {
        var map = Part.base(PartType.MAP, 0);
        var lanes = seen(new Home(PartType.LANE, map, null));
        var stages = new ArrayList<MapContent.Stage>();
        var cards = new ArrayList<MapContent.Card>();
        int index = 0;
        for (var stage : seen(new Home(PartType.STAGE, map, null))) {
            var steps = seen(new Home(PartType.STEP, stage, null));
            stages.add(new MapContent.Stage(
                    traits(stage).text(),
                    traits(stage).question(),
                    steps.stream().map(step -> traits(step).text()).toList()));
            for (var step : steps) {
                addCards(cards, step, index++, lanes);
            }
        }
        return new MapContent(
                traits(map).loop(),
                stages,
                lanes.stream()
                        .map(lane -> new MapContent.Lane(
                                Objects.requireNonNull(traits(lane).kind()),
                                traits(lane).text()))
                        .toList(),
                cards);
    }

    private void addCards(List<MapContent.Card> cards, Part step, int index, List<Part> lanes) {
        for (var lane : lanes) {
            for (var card : seen(new Home(PartType.CARD, step, lane))) {
                var held = traits(card);
                cards.add(new MapContent.Card(
                        index,
                        lanes.indexOf(lane),
                        held.text(),
                        held.mood(),
                        held.colour(),
                        held.span(),
                        held.channels()));
            }
        }
    }

    private List<Part> seen(Home home) {
        return children(home).stream().filter(part -> !hidden.contains(part)).toList();
    }

    private List<Part> children(Home home) {
        return siblings.computeIfAbsent(home, any -> new ArrayList<>());
    }

    private Traits traits(Part part) {
        return Objects.requireNonNull(traits.get(part));
    }
}
