package app.etappe.following;

import java.util.Set;
import java.util.UUID;

/** Application event, inside the transaction: these accounts were told something, or have read it. */
public record InboxChanged(Set<UUID> accountIds) {

    public InboxChanged {
        accountIds = Set.copyOf(accountIds);
    }
}
