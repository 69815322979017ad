package app.etappe.security;

import java.util.Set;
import java.util.UUID;

/** These sign-ins have ended, and it is committed: whatever hangs on them, pages and sockets, must go now. */
public record SignInsEnded(Set<UUID> signInIds) {

    public SignInsEnded {
        signInIds = Set.copyOf(signInIds);
    }
}
