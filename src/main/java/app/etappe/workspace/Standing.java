package app.etappe.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where somebody stands in a workspace: their roles, and when it was archived, if so. */
record Standing(Roles roles, @Nullable Instant archivedAt) {

    /** Whether the right is theirs now. */
    boolean allows(Right right) {
        return right == Right.READ || (archivedAt == null && wouldAllow(right));
    }

    /** Whether the right would be theirs if the workspace were not archived. */
    boolean wouldAllow(Right right) {
        return Role.rightsOf(roles.asSet()).contains(right);
    }
}
