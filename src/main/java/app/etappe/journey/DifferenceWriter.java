package app.etappe.journey;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a difference without ids. */
final class DifferenceWriter {

    private final ComparedSide a;
    private final ComparedSide b;

    DifferenceWriter(ComparedSide a, ComparedSide b) {
        this.a = a;
        this.b = b;
    }

    LayerDifference write(LayerComparison.Found found) {
        var side = found.a() != null ? a : b;
        var element = Objects.requireNonNull(found.a() != null ? found.a() : found.b());
        boolean point = side.isPoint(element);
        return new LayerDifference(
                found.kind(),
                point ? "point" : element.type().name().toLowerCase(Locale.ROOT),
                path(side, element),
                lane(side, element),
                properties(found, point).stream()
                        .map(property -> new LayerDifference.Value(
                                property, value(a, found.a(), property), value(b, found.b(), property)))
                        .toList(),
                found.entries());
    }

    private static List<String> properties(LayerComparison.Found found, boolean point) {
        if (!found.properties().isEmpty()) {
            return found.properties();
        }
        return List.of((point ? Property.MOOD : Property.TEXT).code());
    }

    private static @Nullable String value(ComparedSide side, @Nullable SeenElement element, String property) {
        if (element == null) {
            return null;
        }
        return property.equals(Property.POSITION.code()) ? place(side, element) : Property.read(element, property);
    }

    /** Where an element stands, in words: what it stands in, and what before. */
    private static String place(ComparedSide side, SeenElement element) {
        var words = new ArrayList<>(path(side, side.seen(element.position().parent())));
        var lane = side.seen(element.position().lane());
        if (lane != null) {
            words.add(lane.text());
        }
        var siblings = side.siblings(element);
        int index = siblings.indexOf(element.id());
        var before = index > 0 ? side.seen(siblings.get(index - 1)) : null;
        return String.join(" › ", words) + (before == null ? "" : " (" + before.text() + " →)");
    }

    private static List<String> path(ComparedSide side, @Nullable SeenElement element) {
        var path = new LinkedList<String>();
        for (var at = element; at != null; at = side.seen(parent(at))) {
            if (at.type() == ElementType.STAGE || at.type() == ElementType.STEP) {
                path.addFirst(at.text());
            }
        }
        return path;
    }

    private static @Nullable UUID parent(SeenElement element) {
        return element.position().parent();
    }

    private static @Nullable String lane(ComparedSide side, SeenElement element) {
        var lane = element.type() == ElementType.LANE
                ? element
                : side.seen(element.position().lane());
        return lane == null ? null : lane.text();
    }
}
