package app.etappe.journey;

import app.etappe.journey.LayerDifference.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells what differs between two layers, in the order of the map: the map itself, its lanes, then stage by stage and step by
 * step. What is missing only because its stage, step or lane is missing is counted with that. A pure function; the page has
 * its twin in {@code compare/differences.ts}, and both are checked against the same examples.
 */
final class LayerComparison {

    /** An element that is not the same on both sides. */
    record Found(
            Kind kind, @Nullable SeenElement a, @Nullable SeenElement b, List<String> properties, int entries) {}

    private final ComparedSide a;
    private final ComparedSide b;
    private final List<Found> found = new ArrayList<>();

    private LayerComparison(ComparedSide a, ComparedSide b) {
        this.a = a;
        this.b = b;
    }

    static List<Found> of(ComparedSide a, ComparedSide b, UUID mapId) {
        var comparison = new LayerComparison(a, b);
        comparison.compareAll(mapId);
        return comparison.found;
    }

    private void compareAll(UUID mapId) {
        var lanes = merged(ElementType.LANE, mapId);
        compare(mapId);
        lanes.forEach(this::compare);
        for (var stage : merged(ElementType.STAGE, mapId)) {
            compare(stage);
            for (var step : merged(ElementType.STEP, stage)) {
                if (isToldIn(step, stage, null)) {
                    compare(step);
                    lanes.forEach(lane -> compareCell(step, lane));
                }
            }
        }
    }

    private void compareCell(UUID step, UUID lane) {
        merged(a.cardsIn(step, lane), b.cardsIn(step, lane)).stream()
                .filter(card -> isToldIn(card, step, lane))
                .forEach(this::compare);
    }

    /** What the sides show in two places is told where A has it. */
    private boolean isToldIn(UUID id, UUID parent, @Nullable UUID lane) {
        var there = a.seen(id);
        return there == null
                || (parent.equals(there.position().parent())
                        && (lane == null || lane.equals(there.position().lane())));
    }

    private void compare(UUID id) {
        var inA = a.seen(id);
        var inB = b.seen(id);
        if (inA != null && inB != null) {
            compareBoth(inA, inB);
        } else if (inA != null) {
            tellOne(inA, a, b);
        } else if (inB != null) {
            tellOne(inB, b, a);
        }
    }

    private void compareBoth(SeenElement inA, SeenElement inB) {
        var properties = new ArrayList<>(ComparedProperties.differing(inA, inB, a, b));
        var movedOn =
                b.isOver(a) ? b.movedOn(inB.id(), a) : a.isOver(b) ? a.movedOn(inA.id(), b) : new TreeSet<String>();
        movedOn.stream().filter(property -> !properties.contains(property)).forEach(properties::add);
        if (!properties.isEmpty()) {
            boolean onlyPlace = properties.equals(List.of(Property.POSITION.code()));
            var kind = !movedOn.isEmpty() ? Kind.BASE_CHANGED : onlyPlace ? Kind.MOVED : Kind.DIFFERENT;
            found.add(new Found(kind, inA, inB, properties, 0));
        }
    }

    /** An element that one side shows and the other does not. */
    private void tellOne(SeenElement element, ComparedSide here, ComparedSide there) {
        if (isMissing(element.position().parent(), there)
                || isMissing(element.position().lane(), there)) {
            return;
        }
        boolean hereIsA = here == a;
        var point = here.isPoint(element) ? point(element, there) : null;
        if (point != null && here.seen(point.id()) == null) {
            if (hereIsA && !Objects.equals(element.mood(), point.mood())) {
                found.add(new Found(Kind.DIFFERENT, element, point, List.of(Property.MOOD.code()), 0));
            }
            return;
        }
        boolean taken = there.knows(element.id());
        var kind = hereIsA
                ? taken ? Kind.HIDDEN_IN_SECOND : Kind.ONLY_FIRST
                : taken ? Kind.HIDDEN_IN_FIRST : Kind.ONLY_SECOND;
        found.add(new Found(
                kind, hereIsA ? element : null, hereIsA ? null : element, List.of(), entries(element, here, there)));
    }

    private static boolean isMissing(@Nullable UUID id, ComparedSide side) {
        return id != null && side.seen(id) == null;
    }

    private static @Nullable SeenElement point(SeenElement element, ComparedSide there) {
        var points = there.siblings(element);
        return points.isEmpty() ? null : there.seen(points.getFirst());
    }

    private static int entries(SeenElement element, ComparedSide here, ComparedSide there) {
        var map = element.position().parent();
        if (map == null || element.type() == ElementType.CARD) {
            return 0;
        }
        var steps = switch (element.type()) {
            case STAGE -> here.children(ElementType.STEP, element.id());
            case STEP -> List.of(element.id());
            default ->
                here.children(ElementType.STAGE, map).stream()
                        .flatMap(stage -> here.children(ElementType.STEP, stage).stream())
                        .toList();
        };
        return (int) steps.stream()
                .flatMap(step -> here.cardsOf(step).stream())
                .filter(card -> element.type() != ElementType.LANE
                        || element.id().equals(card.position().lane()))
                .filter(card -> there.seen(card.id()) == null)
                .count();
    }

    private List<UUID> merged(ElementType type, UUID parent) {
        return merged(a.children(type, parent), b.children(type, parent));
    }

    /** Two orders as one: the first as it is, and what only the second has behind what it follows there. */
    private static List<UUID> merged(List<UUID> first, List<UUID> second) {
        var all = new ArrayList<>(first);
        var known = new HashSet<>(first);
        for (int i = 0; i < second.size(); i++) {
            if (known.add(second.get(i))) {
                all.add(i == 0 ? 0 : all.indexOf(second.get(i - 1)) + 1, second.get(i));
            }
        }
        return all;
    }
}
