package app.etappe.journey;

import app.etappe.journey.HistoryChange.Deed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
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
        var texts = texts(mapId, known.keySet(), oldest, newest);
        var made = new HashMap<Long, List<HistoryChange>>();
        byRevision(values).forEach((revision, each) -> made.put(revision, changes(each, known, texts)));
        return made;
    }

    /** What was changed, and the steps that name the points among it. */
    private Map<UUID, Element> elements(UUID mapId, List<ChangedValue> values) {
        var ids = values.stream().map(ChangedValue::elementId).collect(Collectors.toSet());
        var changed = elements.some(mapId, ids);
        var steps = changed.stream()
                .filter(HistoryReader::isPoint)
                .map(point -> point.position().parent())
                .filter(step -> !ids.contains(step))
                .collect(Collectors.toSet());
        return Stream.concat(changed.stream(), elements.some(mapId, steps).stream())
                .collect(Collectors.toMap(Element::id, element -> element));
    }

    /** For each element what its text became in which revision: the last before the page, and those on it. */
    private Map<UUID, NavigableMap<Long, String>> texts(UUID mapId, Set<UUID> ids, long oldest, long newest) {
        var texts = new HashMap<UUID, NavigableMap<Long, String>>();
        for (var value : log.texts(mapId, ids, oldest, newest)) {
            texts.computeIfAbsent(value.elementId(), id -> new TreeMap<>())
                    .put(value.revision(), value.after() == null ? "" : value.after());
        }
        return texts;
    }

    private static Map<Long, Map<UUID, List<ChangedValue>>> byRevision(List<ChangedValue> values) {
        return values.stream()
                .collect(Collectors.groupingBy(
                        ChangedValue::revision,
                        Collectors.groupingBy(ChangedValue::elementId, LinkedHashMap::new, Collectors.toList())));
    }

    private static List<HistoryChange> changes(
            Map<UUID, List<ChangedValue>> byElement,
            Map<UUID, Element> known,
            Map<UUID, NavigableMap<Long, String>> texts) {
        var changes = new ArrayList<HistoryChange>();
        byElement.forEach((id, values) -> {
            var element = known.get(id);
            if (element != null) {
                deeds(values).forEach(value -> changes.add(change(element, value, known, texts)));
            }
        });
        return changes;
    }

    /** Of what is new, only that it is; of what came or went, only that. */
    private static List<ChangedValue> deeds(List<ChangedValue> values) {
        return values.stream()
                .filter(value ->
                        Set.of(Deed.ADDED, Deed.REMOVED, Deed.BROUGHT_BACK).contains(deed(value)))
                .findFirst()
                .map(List::of)
                .orElse(values);
    }

    private static HistoryChange change(
            Element element,
            ChangedValue value,
            Map<UUID, Element> known,
            Map<UUID, NavigableMap<Long, String>> texts) {
        var deed = deed(value);
        var called = deed == Deed.TEXT ? value.before() : textAt(element, value.revision(), known, texts);
        return new HistoryChange(
                isPoint(element) ? "point" : element.type().code(),
                called == null ? "" : called,
                deed,
                shown(value, deed, value.before()),
                shown(value, deed, value.after()));
    }

    private static @Nullable String textAt(
            Element element, long revision, Map<UUID, Element> known, Map<UUID, NavigableMap<Long, String>> texts) {
        if (isPoint(element)) {
            var step = known.get(element.position().parent());
            return step == null ? null : step.text();
        }
        var text = texts.getOrDefault(element.id(), new TreeMap<>()).floorEntry(revision);
        return text == null ? null : text.getValue();
    }

    private static Deed deed(ChangedValue value) {
        return switch (Property.named(value.property())) {
            case TYPE, KIND -> Deed.ADDED;
            case REMOVED -> value.after() == null ? Deed.BROUGHT_BACK : Deed.REMOVED;
            case POSITION -> Deed.MOVED;
            case TEXT -> Deed.TEXT;
            case MOOD -> Deed.MOOD;
            case COLOUR -> Deed.COLOUR;
            case SPAN -> Deed.SPAN;
            case LOOP -> Deed.LOOP;
            case CHANNEL -> Deed.CHANNEL;
        };
    }

    private static @Nullable String shown(ChangedValue value, Deed deed, @Nullable String logged) {
        return switch (deed) {
            case ADDED, REMOVED, BROUGHT_BACK, MOVED -> null;
            case CHANNEL -> logged == null ? null : Property.detail(value.property());
            default -> logged;
        };
    }

    private static boolean isPoint(Element element) {
        return element.mood() != null;
    }
}
