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
 * One command at work, under its map's lock, in one layer: every change of a property goes through here, so that it is in
 * the log and in the patch.
 */
class BoardEdit {

    private final Elements elements;
    private final UUID mapId;
    private final LayerChain chain;
    private final UUID authorId;
    private final long revision;
    private final LayerView view;
    private final LayerEdit layers;
    private final List<ChangedValue> values = new ArrayList<>();
    private final Set<UUID> touched = new HashSet<>();
    private final Set<UUID> kept = new LinkedHashSet<>();
    private @Nullable Long undoes;

    BoardEdit(Elements elements, LayerValues rows, UUID mapId, LayerChain chain, UUID authorId, long revision) {
        this.elements = elements;
        this.mapId = mapId;
        this.chain = chain;
        this.authorId = authorId;
        this.revision = revision;
        var layers = chain.layers();
        var said = new LayerRows(layers.isEmpty() ? List.of() : rows.differences(mapId, layers));
        this.view = new LayerView(chain, id -> elements.find(mapId, id).orElse(null), said);
        this.layers = new LayerEdit(rows, mapId, said, layers, this::note);
    }

    UUID mapId() {
        return mapId;
    }

    /** The layer that is written to; null for the base. */
    @Nullable
    UUID layer() {
        return chain.layer(view.top());
    }

    LayerChain chain() {
        return chain;
    }

    UUID authorId() {
        return authorId;
    }

    long revision() {
        return revision;
    }

    /** What is seen, as it stands by now. */
    LayerView view() {
        return view;
    }

    LayerEdit layers() {
        return layers;
    }

    /** @throws Refusal {@code unknown-element}, also for what is removed or hidden, or hangs below such a one */
    Element requireSeen(UUID id) {
        return elements.find(mapId, id)
                .filter(element -> view.isSeen(element, view.top()))
                .orElseThrow(() -> new Refusal("unknown-element"));
    }

    /** @throws Refusal {@code unknown-element} unless the element is part of the layer, hidden or not */
    Element requireKnown(UUID id) {
        return elements.find(mapId, id)
                .filter(element -> !element.isRemoved() && view.owner(element) >= 0)
                .orElseThrow(() -> new Refusal("unknown-element"));
    }

    /** A property as it is seen where the command is at work. */
    @Nullable
    String read(Element element, String property) {
        return view.value(element, property, view.top());
    }

    Position position(Element element) {
        return view.position(element, view.top());
    }

    /** Puts a new element on the map. */
    void create(Element element) {
        elements.add(element);
        for (var property : Property.allOf(element)) {
            var value = Property.read(element, property);
            if (value != null) {
                note(element.id(), null, property, null, value);
            }
        }
    }

    /** Gives a property another value in the layer; the same one changes nothing, the one of below leaves no difference. */
    void change(Element element, String property, @Nullable String value) {
        changeAt(view.top(), element, property, value);
    }

    void changeAt(int level, Element element, String property, @Nullable String value) {
        var layer = chain.layer(level);
        if (layer == null || view.owner(element) == level || isTitle(element, property)) {
            changeItself(element, property, value);
        } else if (Objects.equals(view.value(element, property, level - 1), value)) {
            layers.drop(layer, element.id(), property);
        } else {
            layers.put(layer, element.id(), property, value, view.value(element, property, level - 1));
            layers.drop(layer, element.id(), LayerValue.CHECKED);
        }
    }

    /** What a map is called it is called in every layer. */
    static boolean isTitle(Element element, String property) {
        return element.type() == ElementType.MAP && property.equals(Property.TEXT.code());
    }

    /** Gives the element itself another value, for all layers that do not say otherwise. */
    void changeItself(Element element, String property, @Nullable String value) {
        var before = Property.read(element, property);
        if (!Objects.equals(before, value)) {
            Property.write(element, property, value, revision);
            note(element.id(), null, property, before, value);
        }
    }

    /** Takes an element away: for good where it was made in that layer, hidden where it comes from below. */
    void removeAt(int level, Element element) {
        var layer = chain.layer(level);
        if (layer == null || view.owner(element) == level) {
            changeItself(element, Property.REMOVED.code(), Property.YES);
        } else {
            layers.put(layer, element.id(), LayerValue.HIDDEN, Property.YES, null);
            layers.drop(layer, element.id(), LayerValue.CHECKED);
        }
    }

    private void note(
            UUID elementId, @Nullable UUID layer, String property, @Nullable String before, @Nullable String after) {
        values.add(new ChangedValue(mapId, revision, values.size(), elementId, layer, property, before, after));
        touched.add(elementId);
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
