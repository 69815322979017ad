package app.etappe.journey;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What elements were called in the revisions of one page of the history. */
class HistoryNames {

    private final Map<UUID, Element> elements;
    private final Map<UUID, NavigableMap<Long, String>> texts = new HashMap<>();

    /** @param changes what their texts became: the last change before the page, and those on it */
    HistoryNames(Collection<Element> elements, List<ChangedValue> changes) {
        this.elements = elements.stream().collect(Collectors.toMap(Element::id, Function.identity()));
        for (var change : changes) {
            texts.computeIfAbsent(change.elementId(), id -> new TreeMap<>())
                    .put(change.revision(), change.after() == null ? "" : change.after());
        }
    }

    Optional<Element> element(UUID id) {
        return Optional.ofNullable(elements.get(id));
    }

    /** What an element was called after a revision, a point by its step's name of today; empty without a text. */
    String at(@Nullable UUID id, long revision) {
        var element = id == null ? null : elements.get(id);
        if (element == null) {
            return "";
        }
        if (isPoint(element)) {
            var step = elements.get(element.position().parent());
            return step == null ? "" : step.text();
        }
        var text = texts.getOrDefault(element.id(), new TreeMap<>()).floorEntry(revision);
        return text == null ? "" : text.getValue();
    }

    static boolean isPoint(Element element) {
        return element.mood() != null;
    }
}
