package app.etappe.painpoint;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How items came to be what they are. Refuses with {@code not-found} for strangers and where an item is gone. */
@Service
public class ItemHistoryService {

    private final ItemAccess access;
    private final ItemPlaces places;

    ItemHistoryService(ItemAccess access, ItemPlaces places) {
        this.access = access;
        this.places = places;
    }

    /** Where and when the item was put, and what became part of it. */
    @Transactional(readOnly = true)
    public ItemHistory of(UUID itemId) {
        var item = access.read(itemId);
        return new ItemHistory(places.placings(item), item.former());
    }
}
