package app.etappe.painpoint;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What items are called. It asks for no rights: for guests of a voting round, who see titles and nothing else. */
@Component
public class ItemTitles {

    private final Items items;

    ItemTitles(Items items) {
        this.items = items;
    }

    /** Those of some ids that are items of the workspace, by title. */
    @Transactional(readOnly = true)
    public List<ItemReference> of(UUID workspaceId, Collection<UUID> ids) {
        return items.references(workspaceId, ids);
    }
}
