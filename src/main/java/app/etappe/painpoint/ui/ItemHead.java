package app.etappe.painpoint.ui;

import app.etappe.base.ui.DotsMenu;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** What features have to say of an item, and what else can be done with it. */
class ItemHead extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final DotsMenu menu = new DotsMenu(getTranslation("item.menu"));

    ItemHead(List<Component> extras) {
        getContent().addClassName("etappe-item-head");
        getContent().add(extras);
        getContent().add(menu);
        menu.setVisible(false);
    }

    /** Adds one thing that can be done; without any there is no menu. */
    void add(String text, SerializableRunnable action) {
        menu.add(text, action);
        menu.setVisible(true);
    }
}
