package app.etappe.workspace;

import java.util.List;
import java.util.UUID;

/** A feature whose things belong to members by name. All of them are asked when a member leaves a workspace. */
public interface OwnedThings {

    /** What the account owns in the workspace, archived things included; at most a hundred are named. */
    List<OwnedThing> ownedBy(UUID workspaceId, UUID accountId);

    /** Gives all of it to another member, as part of the transaction that removes the first. */
    void handOver(UUID workspaceId, UUID from, UUID to);
}
