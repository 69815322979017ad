package app.etappe.journey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one revision changed, to be taken back. */
class RevisionValues {

    /** One half of what a variant says of an element. */
    private record Half(UUID element, @Nullable UUID layer, String property) {}

    private final List<ChangedValue> values;
    private final Set<UUID> made = new HashSet<>();
    private final Map<Half, String> stoodFor = new HashMap<>();

    RevisionValues(List<ChangedValue> values) {
        this.values = List.copyOf(values);
        for (var value : values) {
            var before = value.before();
            if (value.property().equals(Property.TYPE.code())) {
                made.add(value.elementId());
            } else if (LayerEdit.isWas(value.property()) && before != null) {
                stoodFor.put(half(value), before);
            }
        }
    }

    /** The last change first. */
    List<ChangedValue> backwards() {
        return values.reversed();
    }

    /** Whether the revision made the element. */
    boolean isNew(UUID elementId) {
        return made.contains(elementId);
    }

    /** What a row that the revision took away stood for, which is the other half of its story. */
    @Nullable
    String stoodFor(ChangedValue value) {
        var before = stoodFor.get(half(value));
        return before == null ? null : LayerEdit.ofLogged(before);
    }

    private static Half half(ChangedValue value) {
        return new Half(value.elementId(), value.layerId(), LayerEdit.property(value.property()));
    }
}
