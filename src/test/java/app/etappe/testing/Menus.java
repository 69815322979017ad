package app.etappe.testing;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Optional;

/** Finds menus by the names that screen readers tell, and their entries by their texts. */
final class Menus {

    private Menus() {}

    /** The button that opens the menu. */
    static Optional<MenuItem> named(String name, ComponentQuery<MenuBar> bars) {
        return bars.all().stream()
                .map(bar -> bar.getItems().getFirst())
                .filter(root -> root.getAriaLabel().filter(name::equals).isPresent())
                .findFirst();
    }

    static MenuItem entry(String name, String text, ComponentQuery<MenuBar> bars) {
        return named(name, bars).stream()
                .flatMap(root -> root.getSubMenu().getItems().stream())
                .filter(entry -> entry.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no entry “" + text + "” in the menu “" + name + "”"));
    }
}
