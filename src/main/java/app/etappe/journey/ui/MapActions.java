package app.etappe.journey.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.ui.DeletionDialog;
import app.etappe.base.ui.DotsMenu;
import app.etappe.base.ui.NameDialog;
import app.etappe.journey.MapService;
import app.etappe.journey.MapSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
        var menu = new DotsMenu(translate("maps.menu", map.title()));
        menu.add(translate("maps.open"), () -> UI.getCurrent().navigate(MapPlaces.map(workspaceId, map.id())));
        if (map.mayEdit()) {
            menu.add(translate("maps.rename"), () -> rename(map, changed));
        }
        if (map.mayOwn()) {
            menu.add(translate("maps.share"), () -> shares.open(map.id(), changed));
        }
        if (map.mayEdit()) {
            menu.add(translate("maps.duplicate"), () -> duplicate(map, changed));
        }
        addMoreItems(menu, map);
        if (map.mayEdit()) {
            menu.add(translate("maps.to.archive"), () -> {
                maps.archive(map.id());
                tell("maps.archived", map, changed);
            });
        }
        return menu;
    }

    /** The menu of a map in the archive. */
    Component archiveMenu(UUID workspaceId, MapSummary map, Runnable changed) {
        var menu = new DotsMenu(translate("maps.menu", map.title()));
        menu.add(translate("maps.open"), () -> UI.getCurrent().navigate(MapPlaces.map(workspaceId, map.id())));
        if (map.mayEdit()) {
            menu.add(translate("maps.restore"), () -> {
                maps.restore(map.id());
                tell("maps.restored", map, changed);
            });
        }
        addMoreItems(menu, map);
        if (map.mayOwn()) {
            menu.add(translate("maps.delete"), () -> delete(map, changed));
        }
        return menu;
    }

    private void addMoreItems(DotsMenu menu, MapSummary map) {
        moreItems.stream()
                .filter(item -> item.isOffered(map))
                .forEach(item -> menu.add(translate(item.nameKey()), () -> item.choose(map.id())));
    }

    private void rename(MapSummary map, Runnable changed) {
        new NameDialog(
                        translate("maps.rename"),
                        translate("maps.title"),
                        translate("maps.rename.save"),
                        map.title(),
                        title -> {
                            maps.rename(map.id(), title);
                            changed.run();
                        })
                .open();
    }

    private void duplicate(MapSummary map, Runnable changed) {
        new NameDialog(
                        translate("maps.duplicate"),
                        translate("maps.title"),
                        translate("maps.duplicate"),
                        translate("maps.copy.title", map.title()),
                        title -> {
                            maps.duplicate(map.id(), title);
                            changed.run();
                        })
                .open();
    }

    private void delete(MapSummary map, Runnable changed) {
        new DeletionDialog(
                        translate("maps.delete.confirm", map.title()),
                        translate("maps.delete.help"),
                        translate("maps.delete"),
                        () -> {
                            maps.delete(map.id());
                            tell("maps.deleted", map, changed);
                        })
                .open();
    }

    private static void tell(String key, MapSummary map, Runnable changed) {
        Notification.show(translate(key, map.title()));
        changed.run();
    }
}
