package app.etappe.workspace;

import app.etappe.security.LinkState;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the holder of an invitation's link gets to know.
 *
 * @param address whom it is for; empty: whoever has the link
 * @param addressKnown that address has an account, which accepts by signing in
 * @param invitedBy the name of who made it, to be asked for a new one; empty if they are gone
 */
public record InvitationDetails(
        UUID workspaceId,
        String workspaceName,
        Optional<String> address,
        boolean addressKnown,
        Set<Role> roles,
        String invitedBy,
        LinkState state) {}
