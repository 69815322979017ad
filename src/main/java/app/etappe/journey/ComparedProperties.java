package app.etappe.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares an element that two layers show. The page has its twin in {@code compare/properties.ts}. */
final class ComparedProperties {

    private ComparedProperties() {}

    /** The properties, by the names of the log, in which an element that both show is not the same. */
    static List<String> differing(SeenElement a, SeenElement b, ComparedSide sideA, ComparedSide sideB) {
        var properties = new ArrayList<String>();
        for (var property : Property.SETTABLE) {
            if (!Objects.equals(property.of(a, ""), property.of(b, ""))) {
                properties.add(property.code());
            }
        }
        var channels = new TreeSet<>(a.channels());
        channels.addAll(b.channels());
        channels.stream()
                .filter(channel ->
                        a.channels().contains(channel) != b.channels().contains(channel))
                .forEach(channel -> properties.add(Property.channel(channel)));
        if (isElsewhere(a, b, sideA, sideB)) {
            properties.add(Property.POSITION.code());
        }
        return properties;
    }

    /** Of what stands in the same place, only the order among those that both show counts. */
    private static boolean isElsewhere(SeenElement a, SeenElement b, ComparedSide sideA, ComparedSide sideB) {
        if (!isSamePlace(a, b)) {
            return true;
        }
        return !a.position().rank().equals(b.position().rank())
                && !Objects.equals(ahead(a, sideA, sideB), ahead(b, sideB, sideA));
    }

    private static @Nullable UUID ahead(SeenElement element, ComparedSide side, ComparedSide other) {
        var siblings = side.siblings(element);
        return siblings.subList(0, siblings.indexOf(element.id())).stream()
                .filter(id -> other.seen(id) instanceof SeenElement there && isSamePlace(element, there))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static boolean isSamePlace(SeenElement a, SeenElement b) {
        return Objects.equals(a.position().parent(), b.position().parent())
                && Objects.equals(a.position().lane(), b.position().lane());
    }
}
