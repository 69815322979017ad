package app.etappe.painpoint;

import app.etappe.base.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Several items changed in one go. */
final class Bulk {

    /** The most items that are changed at once. */
    static final int MOST = 1_000;

    private Bulk() {}

    /**
     * Locks them always in the same order, so that two who change the same ones do not wait for each other.
     *
     * @param seen the items with the versions that were seen
     * @throws Refusal {@code limit-bulk} (limit), {@code changed-meanwhile}, and what locking refuses
     */
    static List<Item> lock(Map<UUID, Long> seen, Function<UUID, Item> locking) {
        if (seen.size() > MOST) {
            throw new Refusal("limit-bulk", Map.of("limit", MOST));
        }
        return seen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> {
                    var item = locking.apply(each.getKey());
                    item.requireSeen(each.getValue());
                    return item;
                })
                .toList();
    }
}
