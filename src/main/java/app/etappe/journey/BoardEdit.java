package app.etappe.journey;

import app.etappe.base.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One command at work, under its map's lock: every change of a property goes through here, so that it is in the log and
 * in the patch.
 */
class BoardEdit {

    private final Elements elements;
    private final UUID mapId;
    private final @Nullable UUID layer;
    private final UUID authorId;
    private final long revision;
    private final List<ChangedValue> values = new ArrayList<>();
    private final Set<UUID> touched = new HashSet<>();
    private final Set<UUID> kept = new LinkedHashSet<>();
    private @Nullable Long undoes;

    BoardEdit(Elements elements, UUID mapId, @Nullable UUID layer, UUID authorId, long revision) {
        this.elements = elements;
        this.mapId = mapId;
        this.layer = layer;
        this.authorId = authorId;
        this.revision = revision;
    }

    UUID mapId() {
        return mapId;
    }

    @Nullable
    UUID layer() {
        return layer;
    }

    UUID authorId() {
        return authorId;
    }

    long revision() {
        return revision;
    }

    /** @throws Refusal {@code unknown-element}, also for what is removed or hangs below something removed */
    Element requireSeen(UUID id) {
        return elements.find(mapId, id).filter(elements::isSeen).orElseThrow(() -> new Refusal("unknown-element"));
    }

    /** Puts a new element on the map. */
    void create(Element element) {
        elements.add(element);
        for (var property : Property.allOf(element)) {
            var value = Property.read(element, property);
            if (value != null) {
                log(element, property, null, value);
            }
        }
    }

    /** Gives a property another value; the same one changes nothing. */
    void change(Element element, String property, @Nullable String value) {
        var before = Property.read(element, property);
        if (!Objects.equals(before, value)) {
            Property.write(element, property, value, revision);
            log(element, property, before, value);
        }
    }

    private void log(Element element, String property, @Nullable String before, @Nullable String after) {
        values.add(new ChangedValue(mapId, revision, values.size(), element.id(), property, before, after));
        touched.add(element.id());
        if (touched.size() > BoardCommand.LARGEST) {
            throw new Refusal("limit-group", Map.of("limit", BoardCommand.LARGEST));
        }
    }

    /** Says which revision this one takes back. */
    void takeBack(long earlier) {
        undoes = earlier;
    }

    /** Notes that an undo leaves an element as others made it. */
    void keep(UUID elementId) {
        kept.add(elementId);
    }

    @Nullable
    Long undoes() {
        return undoes;
    }

    List<ChangedValue> values() {
        return values;
    }

    List<UUID> kept() {
        return List.copyOf(kept);
    }
}
