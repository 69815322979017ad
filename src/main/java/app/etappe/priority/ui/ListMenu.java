package app.etappe.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;

/** What another feature does with the list of the managers' page; stands in the page's head. A bean of that feature. */
public interface ListMenu {

    /** Made once for each page. @param shown what the page shows when it is asked, not before the page is attached */
    Component of(SerializableSupplier<ShownList> shown);
}
