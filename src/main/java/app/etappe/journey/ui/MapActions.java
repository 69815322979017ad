package app.etappe.journey.ui;

import app.etappe.journey.MapService;
import app.etappe.journey.MapSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;

/** What can be done with a map, as its menu offers it and its reader is allowed to. */
@SpringComponent
class MapActions {

    private final MapService maps;
    private final ShareDialogs shares;
    private final List<MapMenuItem> moreItems;

    MapActions(MapService maps, ShareDialogs shares, List<MapMenuItem> moreItems) {
        this.maps = maps;
        this.shares = shares;
        this.moreItems = moreItems;
    }

    /**
     * The menu of a map in use.
     *
     * @param changed is told when something has been done
     */
    Component menu(UUID workspaceId, MapSummary map, Runnable changed) {
        var bar = new MenuBar();
        var items = root(bar, map);
        items.addItem(text("maps.open"), event -> UI.getCurrent().navigate(MapPlaces.map(workspaceId, map.id())));
        if (map.mayEdit()) {
            items.addItem(text("maps.rename"), event -> rename(map, changed));
        }
        if (map.mayOwn()) {
            items.addItem(text("maps.share"), event -> shares.open(map.id(), changed));
        }
        if (map.mayEdit()) {
            items.addItem(text("maps.duplicate"), event -> duplicate(map, changed));
        }
        addMoreItems(items, map);
        if (map.mayEdit()) {
            items.addItem(text("maps.to.archive"), event -> {
                maps.archive(map.id());
                tell("maps.archived", map, changed);
            });
        }
        return bar;
    }

    /** The menu of a map in the archive. */
    Component archiveMenu(UUID workspaceId, MapSummary map, Runnable changed) {
        var bar = new MenuBar();
        var items = root(bar, map);
        items.addItem(text("maps.open"), event -> UI.getCurrent().navigate(MapPlaces.map(workspaceId, map.id())));
        if (map.mayEdit()) {
            items.addItem(text("maps.restore"), event -> {
                maps.restore(map.id());
                tell("maps.restored", map, changed);
            });
        }
        addMoreItems(items, map);
        if (map.mayOwn()) {
            items.addItem(text("maps.delete"), event -> delete(map, changed));
        }
        return bar;
    }

    private static SubMenu root(MenuBar bar, MapSummary map) {
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        var root = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel(bar.getTranslation("maps.menu", map.title()));
        return root.getSubMenu();
    }

    private void addMoreItems(SubMenu items, MapSummary map) {
        moreItems.forEach(item -> items.addItem(text(item.nameKey()), event -> item.choose(map.id())));
    }

    private void rename(MapSummary map, Runnable changed) {
        new TitleDialog(text("maps.rename"), text("maps.rename.save"), map.title(), title -> {
                    maps.rename(map.id(), title);
                    changed.run();
                })
                .open();
    }

    private void duplicate(MapSummary map, Runnable changed) {
        new TitleDialog(text("maps.duplicate"), text("maps.duplicate"), text("maps.copy.title", map.title()), title -> {
                    maps.duplicate(map.id(), title);
                    changed.run();
                })
                .open();
    }

    private void delete(MapSummary map, Runnable changed) {
        var confirmation = new ConfirmDialog(
                text("maps.delete.confirm", map.title()), text("maps.delete.help"), text("maps.delete"), event -> {
                    maps.delete(map.id());
                    tell("maps.deleted", map, changed);
                });
        confirmation.setConfirmButtonTheme("error primary");
        confirmation.setCancelable(true);
        confirmation.setCancelText(text("maps.cancel"));
        confirmation.open();
    }

    private static void tell(String key, MapSummary map, Runnable changed) {
        Notification.show(text(key, map.title()));
        changed.run();
    }

    private static String text(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
