package app.etappe.journey;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A layer and what lies below it, the lowest first; the base, which all share, is not named. Levels count from 0 (the
 * base) to {@link #top()}.
 */
record LayerChain(List<UUID> layers) {

    static final LayerChain BASE = new LayerChain(List.of());

    /** What an element has for a level whose layer is not part of the chain. */
    static final int NOWHERE = -1;

    LayerChain {
        layers = List.copyOf(layers);
    }

    int top() {
        return layers.size();
    }

    /** The layer of a level; null for the base. */
    @Nullable
    UUID layer(int level) {
        return level == 0 ? null : layers.get(level - 1);
    }

    /** The level at which elements of a layer are made, or {@link #NOWHERE}. */
    int level(@Nullable UUID layer) {
        if (layer == null) {
            return 0;
        }
        int index = layers.indexOf(layer);
        return index < 0 ? NOWHERE : index + 1;
    }
}
