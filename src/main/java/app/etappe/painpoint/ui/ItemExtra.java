package app.etappe.painpoint.ui;

import app.etappe.painpoint.ItemDetails;
import com.vaadin.flow.component.Component;

/** Something that a feature puts beside an item's menu, wherever all of an item is shown. Implemented by features, as beans. */
public interface ItemExtra {

    /** For the item as its reader sees it now; a new one each time that it is shown. */
    Component of(ItemDetails item);
}
