package app.etappe.painpoint;

import app.etappe.base.Refusal;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may do what with items: members read them, whoever edits maps or decides describes them, deciders decide. */
@Component
class ItemAccess {

    private final Items items;
    private final WorkspaceAccess workspaces;

    ItemAccess(Items items, WorkspaceAccess workspaces) {
        this.items = items;
        this.workspaces = workspaces;
    }

    /** @throws Refusal {@code not-found} */
    void requireRead(UUID workspaceId) {
        workspaces.require(Right.READ, workspaceId);
    }

    /** @throws Refusal {@code not-found}, {@code not-allowed}, {@code workspace-archived} */
    void requireEdit(UUID workspaceId) {
        boolean edits = workspaces.couldOutOfArchive(Right.EDIT_MAPS, workspaceId);
        workspaces.require(edits ? Right.EDIT_MAPS : Right.DECIDE, workspaceId);
    }

    boolean canEdit(UUID workspaceId) {
        return workspaces.can(Right.EDIT_MAPS, workspaceId) || canDecide(workspaceId);
    }

    boolean canDecide(UUID workspaceId) {
        return workspaces.can(Right.DECIDE, workspaceId);
    }

    /** The item, for whoever may see it. @throws Refusal {@code not-found} */
    Item read(UUID itemId) {
        var item = items.find(itemId).orElseThrow(Refusal::notFound);
        requireRead(item.workspaceId());
        return item;
    }

    /** The item, for whoever may describe it, read after whoever is changing it is done. */
    Item lockToEdit(UUID itemId) {
        var item = items.lock(itemId).orElseThrow(Refusal::notFound);
        requireEdit(item.workspaceId());
        return item;
    }

    /** The item, for whoever may decide on it, read after whoever is changing it is done. */
    Item lockToDecide(UUID itemId) {
        var item = items.lock(itemId).orElseThrow(Refusal::notFound);
        workspaces.require(Right.DECIDE, item.workspaceId());
        return item;
    }
}
