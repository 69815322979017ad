package app.etappe.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is seen side by side in one place of a layer. */
@Component
class Siblings {

    private final Elements elements;
    private final LayerValues values;

    Siblings(Elements elements, LayerValues values) {
        this.elements = elements;
        this.values = values;
    }

    /** What is seen in a place at a level, in order. */
    List<Element> seen(BoardEdit edit, ElementType type, UUID parent, @Nullable UUID lane, int level) {
        var view = edit.view();
        return candidates(edit, type, parent, lane)
                .filter(element -> isIn(view.position(element, level), parent, lane))
                .filter(element -> view.isSeen(element, level))
                .sorted(Comparator.comparing((Element element) ->
                                view.position(element, level).rank())
                        .thenComparing(Element::id))
                .toList();
    }

    private Stream<Element> candidates(BoardEdit edit, ElementType type, UUID parent, @Nullable UUID lane) {
        var made = elements.siblings(edit.mapId(), type, parent, lane).stream();
        var put = edit.chain().layers().isEmpty()
                ? Stream.<Element>of()
                : values.placed(edit.mapId(), parent, lane).stream()
                        .map(LayerValue::element)
                        .distinct()
                        .flatMap(id -> elements.find(edit.mapId(), id).stream())
                        .filter(element -> element.type() == type);
        return Stream.concat(made, put).distinct();
    }

    private static boolean isIn(Position position, UUID parent, @Nullable UUID lane) {
        return parent.equals(position.parent()) && Objects.equals(lane, position.lane());
    }

    /** What an element would follow at a level if it stood at a position; nobody if it came first. */
    @Nullable
    UUID before(BoardEdit edit, Element element, Position position, int level) {
        var parent = position.parent();
        if (parent == null) {
            return null;
        }
        return seen(edit, element.type(), parent, position.lane(), level).stream()
                .filter(other -> !other.id().equals(element.id()))
                .filter(other -> edit.view().position(other, level).rank().compareTo(position.rank()) < 0)
                .reduce((first, second) -> second)
                .map(Element::id)
                .orElse(null);
    }

    /** A place as it is compared when below moves on: parent, lane and what stands before, whatever the ranks. */
    String place(BoardEdit edit, Element element, int level) {
        var position = edit.view().position(element, level);
        var before = before(edit, element, position, level);
        return position.withRank(before == null ? "-" : before.toString()).logged();
    }
}
