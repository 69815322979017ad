package app.etappe.priority.ui;

import app.etappe.painpoint.ui.ItemPage;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;

/** Addresses of the pages of items. */
@SpringComponent
public final class ItemAddress implements ItemPage {

    ItemAddress() {}

    /** Of an item's own page, relative to the application. */
    public static String of(UUID workspaceId, UUID itemId) {
        return PriorityView.address(workspaceId) + "/" + itemId;
    }

    @Override
    public String address(UUID workspaceId, UUID itemId) {
        return of(workspaceId, itemId);
    }
}
