package app.etappe.base.ui;

import java.util.UUID;

/**
 * A view that shows something of one workspace. The frame names that workspace around it, and asks the view again when
 * the reader's rights there have changed.
 */
public interface InWorkspace {

    /** The workspace of what is shown; known at the latest when the navigation to the view is over. */
    UUID workspaceId();

    /**
     * Whether the view follows a change of rights by itself as long as the workspace can be read. The others are loaded
     * anew.
     */
    default boolean followsRights() {
        return false;
    }
}
