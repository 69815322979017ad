package app.etappe.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableRunnable;

/** What can be done with something, behind three dots. */
public class DotsMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    private final SubMenu items;

    /** @param name what the menu is called, since there is nothing to read on it */
    public DotsMenu(String name) {
        getContent().addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL, MenuBarVariant.ALIGN_END);
        getContent().addClassName("etappe-bare-menu");
        var root = getContent().addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel(name);
        items = root.getSubMenu();
    }

    /** Adds one thing that can be done. */
    public void add(String text, SerializableRunnable action) {
        items.addItem(text, click -> action.run());
    }
}
