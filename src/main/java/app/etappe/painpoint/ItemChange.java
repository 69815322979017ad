package app.etappe.painpoint;

import java.util.List;
import java.util.UUID;

/**
 * Application event, inside the transaction: somebody has changed one thing of an item. Where a participant's words are taken
 * out of it, nothing of this kind is told.
 *
 * @param by whose change it is
 * @param values as {@link ItemChangeKind} says
 */
public record ItemChange(UUID workspaceId, UUID itemId, UUID by, ItemChangeKind what, List<String> values) {

    public ItemChange {
        values = List.copyOf(values);
    }
}
