package app.etappe.journey;

import app.etappe.base.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares an element that two layers show. The page has its twin in {@code compare/properties.ts}. */
final class ComparedProperties {

    private static final List<Property> VALUES =
            List.of(Property.TEXT, Property.QUESTION, Property.MOOD, Property.COLOUR, Property.SPAN, Property.LOOP);

    private ComparedProperties() {}

    /** The properties, by the names of the log, in which an element that both show is not the same. */
    static List<String> differing(SeenElement a, SeenElement b, ComparedSide sideA, ComparedSide sideB) {
        var properties = new ArrayList<String>();
        for (var property : VALUES) {
            if (!Objects.equals(value(a, property.code()), value(b, property.code()))) {
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

    /** A property as the log writes it; not for places. */
    static @Nullable String value(SeenElement element, String property) {
        var channel = Property.detail(property);
        if (!channel.isEmpty()) {
            return element.channels().contains(channel) ? Property.YES : null;
        }
        return switch (Property.named(property)) {
            case TEXT -> element.text().isEmpty() ? null : element.text();
            case QUESTION -> element.question().isEmpty() ? null : element.question();
            case MOOD -> element.mood() == null ? null : String.valueOf(element.mood());
            case COLOUR -> code(element.colour());
            case SPAN -> element.span() == 1 ? null : String.valueOf(element.span());
            case LOOP -> element.loop() ? Property.YES : null;
            default -> null;
        };
    }

    private static @Nullable String code(@Nullable Colour colour) {
        return colour == null ? null : colour.code();
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
