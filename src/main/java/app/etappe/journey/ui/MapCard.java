package app.etappe.journey.ui;

import app.etappe.journey.MapSummary;
import app.etappe.journey.Visibility;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One map in the list: its title leads to the board, its curve tells it from the others. It can be brought up to date
 * where it stands, and leaves alone what has not changed: somebody may just be in its menu.
 */
class MapCard extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private record Menu(String title, boolean mayEdit, boolean mayOwn) {}

    private record Told(MapSummary map, String owner, String time) {}

    private final Anchor link = new Anchor();
    private final Span here = new Span();
    private final Div actions = new Div();
    private final Div told = new Div();
    private transient @Nullable Menu menuShown;
    private transient @Nullable Told toldShown;

    /** @param address the map's own page */
    MapCard(String address) {
        link.setHref(address);
        link.getElement().setAttribute("dir", "auto");
        here.addClassName("etappe-map-here");
        told.addClassName("etappe-map-told");
        var head = new Div(new H2(link), here, actions);
        head.addClassName("etappe-map-head");
        getContent().addClassName("etappe-map");
        getContent().add(head, told);
    }

    /**
     * Shows the map as it is now.
     *
     * @param owner its owner's name
     * @param time when it was changed or archived
     * @param people how many people have it open
     * @param menu makes what can be done with it
     */
    void show(MapSummary map, String owner, TimeAgo time, int people, Function<MapSummary, Component> menu) {
        here.setVisible(people > 0);
        here.setText(getTranslation("maps.here", people));
        var newMenu = new Menu(map.title(), map.mayEdit(), map.mayOwn());
        if (!newMenu.equals(menuShown)) {
            menuShown = newMenu;
            link.setText(map.title());
            actions.removeAll();
            actions.add(menu.apply(map));
        }
        var newlyTold = new Told(map, owner, time.getText());
        if (!newlyTold.equals(toldShown)) {
            toldShown = newlyTold;
            told.removeAll();
            told.add(new MoodCurve(map.curve()), counts(map));
            if (!map.variants().isEmpty()) {
                told.add(new VariantChips(link.getHref(), map.variants()));
            }
            told.add(foot(map, owner, time));
        }
    }

    private Span counts(MapSummary map) {
        var counts = new Span(getTranslation("maps.counts", map.stages(), map.steps(), map.cards()));
        counts.addClassName("etappe-map-counts");
        return counts;
    }

    private Div foot(MapSummary map, String owner, Component time) {
        var name = new Span(owner);
        name.getElement().setAttribute("dir", "auto");
        var who = new Div(name, new Span("·"), time);
        who.addClassName("etappe-map-who");
        var foot = new Div(who);
        foot.addClassName("etappe-map-foot");
        if (map.visibility() == Visibility.MEMBERS) {
            foot.add(lock());
        }
        return foot;
    }

    private Component lock() {
        var words = getTranslation("maps.visibility.members");
        var lock = VaadinIcon.LOCK.create();
        lock.getElement().setAttribute("role", "img");
        lock.getElement().setAttribute("aria-label", words);
        lock.getElement().setAttribute("title", words);
        return lock;
    }
}
