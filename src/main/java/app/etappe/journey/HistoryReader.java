package app.etappe.journey;

import app.etappe.journey.HistoryChange.Deed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes deeds out of the log's values, with the elements called as they were called then. */
@Component
class HistoryReader {

    private final ChangeLog log;
    private final Elements elements;

    HistoryReader(ChangeLog log, Elements elements) {
        this.log = log;
        this.elements = elements;
    }

    /** What each of the revisions, the latest first, did. */
    Map<Long, List<HistoryChange>> changes(UUID mapId, List<MapChange> revisions) {
        long oldest = revisions.getLast().revision();
        long newest = revisions.getFirst().revision();
        var values = log.values(mapId, oldest, newest, HistoryService.CHANGES);
        var known = elements(mapId, values);
        var ids = known.stream().map(Element::id).collect(Collectors.toSet());
        var names = new HistoryNames(known, log.texts(mapId, ids, oldest, newest));
        var made = new HashMap<Long, List<HistoryChange>>();
        byRevision(values).forEach((revision, each) -> made.put(revision, changes(each, names)));
        return made;
    }

    /** What was changed, where it was moved from and to, and the steps that name the points among it. */
    private List<Element> elements(UUID mapId, List<ChangedValue> values) {
        var ids = values.stream().flatMap(HistoryReader::named).collect(Collectors.toSet());
        var named = elements.some(mapId, ids);
        var steps = named.stream()
                .filter(HistoryNames::isPoint)
                .map(point -> point.position().parent())
                .filter(step -> !ids.contains(step))
                .collect(Collectors.toSet());
        return Stream.concat(named.stream(), elements.some(mapId, steps).stream())
                .toList();
    }

    private static Stream<UUID> named(ChangedValue value) {
        var places = positions(value).flatMap(position -> Stream.of(position.parent(), position.lane()));
        return Stream.concat(Stream.of(value.elementId()), places).filter(Objects::nonNull);
    }

    /** Where a move began and where it ended; nothing of other changes. */
    private static Stream<Position> positions(ChangedValue value) {
        return value.property().equals(Property.POSITION.code())
                ? Stream.of(before(value), after(value))
                        .flatMap(Stream::ofNullable)
                        .map(Position::ofLogged)
                : Stream.of();
    }

    private static Map<Long, Map<UUID, List<ChangedValue>>> byRevision(List<ChangedValue> values) {
        return values.stream()
                .filter(value -> !LayerEdit.isWas(value.property()))
                .collect(Collectors.groupingBy(
                        ChangedValue::revision,
                        Collectors.groupingBy(ChangedValue::elementId, LinkedHashMap::new, Collectors.toList())));
    }

    private static List<HistoryChange> changes(Map<UUID, List<ChangedValue>> byElement, HistoryNames names) {
        var changes = new ArrayList<HistoryChange>();
        byElement.forEach((id, values) -> names.element(id)
                .ifPresent(element -> deeds(values).forEach(value -> changes.add(change(element, value, names)))));
        return changes;
    }

    /** Of what is new, only that it is; of what came or went, only that. */
    private static List<ChangedValue> deeds(List<ChangedValue> values) {
        return values.stream()
                .filter(value -> Set.of(Deed.ADDED, Deed.REMOVED, Deed.BROUGHT_BACK, Deed.HIDDEN)
                        .contains(deed(value)))
                .findFirst()
                .map(List::of)
                .orElse(values);
    }

    private static HistoryChange change(Element element, ChangedValue value, HistoryNames names) {
        var deed = deed(value);
        var called = deed == Deed.TEXT
                ? Optional.ofNullable(before(value)).orElse("")
                : names.at(element.id(), value.revision());
        return new HistoryChange(
                HistoryNames.isPoint(element) ? "point" : element.type().code(),
                called,
                deed,
                shown(value, deed, before(value)),
                shown(value, deed, after(value)),
                deed == Deed.MOVED ? move(value, names) : null);
    }

    /** Nothing of a move among siblings: there is no word for either place. */
    private static @Nullable HistoryMove move(ChangedValue value, HistoryNames names) {
        var positions = positions(value).toList();
        if (positions.size() < 2) {
            return null;
        }
        var from = positions.getFirst();
        var to = positions.getLast();
        boolean elsewhere = !Objects.equals(from.parent(), to.parent());
        boolean otherLane = !Objects.equals(from.lane(), to.lane());
        return elsewhere || otherLane
                ? new HistoryMove(
                        place(from, elsewhere, otherLane, value.revision(), names),
                        place(to, elsewhere, otherLane, value.revision(), names))
                : null;
    }

    private static HistoryMove.Place place(
            Position position, boolean elsewhere, boolean otherLane, long revision, HistoryNames names) {
        return new HistoryMove.Place(
                elsewhere ? names.at(position.parent(), revision) : null,
                otherLane ? names.at(position.lane(), revision) : null);
    }

    /** A value as it is told; what a variant said, without the mark that it said something. */
    private static @Nullable String before(ChangedValue value) {
        return told(value, value.before());
    }

    private static @Nullable String after(ChangedValue value) {
        return told(value, value.after());
    }

    private static @Nullable String told(ChangedValue value, @Nullable String logged) {
        return value.layerId() == null || logged == null ? logged : LayerEdit.ofLogged(logged);
    }

    private static Deed deed(ChangedValue value) {
        if (value.property().equals(LayerValue.HIDDEN)) {
            return value.after() == null ? Deed.SHOWN : Deed.HIDDEN;
        }
        if (value.property().equals(LayerValue.CHECKED)) {
            return value.after() == null ? Deed.UNCHECKED : Deed.CHECKED;
        }
        return switch (Property.named(value.property())) {
            case TYPE, KIND -> Deed.ADDED;
            case REMOVED -> value.after() == null ? Deed.BROUGHT_BACK : Deed.REMOVED;
            case LAYER -> Deed.PROMOTED;
            case POSITION -> Deed.MOVED;
            case TEXT -> Deed.TEXT;
            case QUESTION -> Deed.QUESTION;
            case MOOD -> Deed.MOOD;
            case COLOUR -> Deed.COLOUR;
            case SPAN -> Deed.SPAN;
            case LOOP -> Deed.LOOP;
            case CHANNEL -> Deed.CHANNEL;
        };
    }

    private static @Nullable String shown(ChangedValue value, Deed deed, @Nullable String logged) {
        return switch (deed) {
            case ADDED, REMOVED, BROUGHT_BACK, MOVED, HIDDEN, SHOWN, CHECKED, UNCHECKED, PROMOTED -> null;
            case CHANNEL -> logged == null ? null : Property.detail(value.property());
            default -> logged;
        };
    }
}
