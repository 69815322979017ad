package app.etappe.painpoint.ui;

import java.util.UUID;

/** Where all of an item stands on a page of its own. Implemented by the feature that has the page. */
public interface ItemPage {

    /** The relative address of the page. */
    String address(UUID workspaceId, UUID itemId);
}
