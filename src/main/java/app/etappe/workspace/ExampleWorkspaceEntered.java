package app.etappe.workspace;

import java.util.UUID;

/**
 * Somebody enters the example workspace. Published inside the transaction.
 *
 * @param created it has just been made or emptied, and whoever has examples lays them in now
 */
public record ExampleWorkspaceEntered(UUID workspaceId, boolean created) {

    /** The order of whoever lays maps, which others speak of. */
    public static final int MAPS = 1;

    /** The order of whoever lays what customers said of the maps. */
    public static final int RESEARCH = 2;
}
