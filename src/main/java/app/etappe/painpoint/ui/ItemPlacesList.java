package app.etappe.painpoint.ui;

import app.etappe.journey.BoardSpot;
import app.etappe.journey.ui.BoardPlaces;
import app.etappe.painpoint.ItemPlace;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The ways to the cards that an item stands on. */
class ItemPlacesList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** @param maps what the maps are called */
    ItemPlacesList(List<ItemPlace> places, Map<UUID, String> maps) {
        addClassName("etappe-item-places");
        places.forEach(place -> add(new ListItem(new Anchor(
                BoardPlaces.at(place.mapId(), new BoardSpot(place.elementId(), null)),
                maps.getOrDefault(place.mapId(), "")))));
    }
}
