package app.etappe.voting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In which order items are talked about. */
final class Discussion {

    private Discussion() {}

    /** What comes after an item; the first after none, and none after the last. */
    static @Nullable UUID next(List<UUID> order, @Nullable UUID present) {
        int at = present == null ? 0 : order.indexOf(present) + 1;
        return at < order.size() ? order.get(at) : null;
    }
}
