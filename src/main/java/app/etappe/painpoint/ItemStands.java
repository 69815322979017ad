package app.etappe.painpoint;

import app.etappe.base.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where one item stands, whoever may see the maps: for what is counted, and is the same for all. It asks for no right. */
@Component
public class ItemStands {

    private final Items items;
    private final ItemPlaces places;

    ItemStands(Items items, ItemPlaces places) {
        this.items = items;
        this.places = places;
    }

    /** @throws Refusal {@code not-found} where it is gone */
    @Transactional(readOnly = true)
    public List<ItemPlace> of(UUID itemId) {
        return places.everywhere(items.find(itemId).orElseThrow(Refusal::notFound));
    }
}
