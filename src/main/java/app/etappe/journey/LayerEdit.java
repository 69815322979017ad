package app.etappe.journey;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one command changes of the words of variants; all of it is in the log. */
class LayerEdit {

    /** Where a change of a row is noted. */
    interface Log {
        void note(
                UUID elementId, @Nullable UUID layer, String property, @Nullable String before, @Nullable String after);
    }

    private static final String WAS = "was:";

    private final LayerValues values;
    private final UUID mapId;
    private final LayerRows rows;
    private final Set<UUID> read;
    private final Log log;
    /** What was taken away by this command; the same row may come back. */
    private final Map<LayerValue.Key, LayerValue> dropped = new HashMap<>();

    /** @param read the layers whose differences are all among the rows already */
    LayerEdit(LayerValues values, UUID mapId, LayerRows rows, Collection<UUID> read, Log log) {
        this.values = values;
        this.mapId = mapId;
        this.rows = rows;
        this.read = Set.copyOf(read);
        this.log = log;
    }

    /** The name under which the log keeps what a row stands for. */
    static String was(String property) {
        return WAS + property;
    }

    static boolean isWas(String logged) {
        return logged.startsWith(WAS);
    }

    /** The property of a row, whichever of its two halves the log names. */
    static String property(String logged) {
        return isWas(logged) ? logged.substring(WAS.length()) : logged;
    }

    /** The form in which the log tells a row with a default from none. */
    static String logged(@Nullable String value) {
        return value == null ? "=" : "=" + value;
    }

    static @Nullable String ofLogged(String logged) {
        return logged.length() == 1 ? null : logged.substring(1);
    }

    @Nullable
    LayerValue find(UUID layer, UUID element, String property) {
        var known = rows.find(layer, element, property);
        boolean wasRead = read.contains(layer) && !property.equals(LayerValue.CHECKED);
        if (known != null || wasRead || dropped.containsKey(new LayerValue.Key(layer, element, property))) {
            return known;
        }
        return values.find(layer, element, property).orElse(null);
    }

    /** Makes a layer say something of an element; what it stands for is noted when it begins to. */
    void put(UUID layer, UUID element, String property, @Nullable String content, @Nullable String replaced) {
        var row = find(layer, element, property);
        if (row == null) {
            begin(new LayerValue.Key(layer, element, property), content, replaced);
        } else if (!Objects.equals(row.content(), content)) {
            log.note(element, layer, property, logged(row.content()), logged(content));
            row.say(content);
        }
    }

    /** Makes a layer say something that it has not said until now. */
    void begin(LayerValue.Key key, @Nullable String content, @Nullable String replaced) {
        var before = dropped.remove(key);
        var row = before == null ? new LayerValue(mapId, key) : before;
        row.say(content);
        row.standFor(replaced);
        values.add(row);
        rows.put(row);
        log.note(key.element(), key.layer(), key.property(), null, logged(content));
        log.note(key.element(), key.layer(), was(key.property()), null, logged(replaced));
    }

    /** Says that a row stands for another value from now on. */
    void standFor(LayerValue row, @Nullable String replaced) {
        if (!Objects.equals(row.replaced(), replaced)) {
            log.note(row.element(), row.layer(), was(row.property()), logged(row.replaced()), logged(replaced));
            row.standFor(replaced);
        }
    }

    void drop(UUID layer, UUID element, String property) {
        var row = find(layer, element, property);
        if (row != null) {
            values.remove(row);
            rows.drop(row);
            dropped.put(new LayerValue.Key(layer, element, property), row);
            log.note(element, layer, property, logged(row.content()), null);
            log.note(element, layer, was(property), logged(row.replaced()), null);
        }
    }

    /** What a layer says of an element, but for confirmations. */
    List<LayerValue> differences(UUID layer, UUID element) {
        return rows.of(layer, element).values().stream()
                .filter(LayerValue::isDifference)
                .toList();
    }

    /** All differences that a layer says. */
    List<LayerValue> differences(UUID layer) {
        return rows.of(layer).stream().filter(LayerValue::isDifference).toList();
    }
}
