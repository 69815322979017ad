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

/** One map in the list: its title leads to the board, its curve tells it from the others. */
class MapCard extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient MapSummary map;

    /**
     * @param owner its owner's name
     * @param time when it was changed or archived
     * @param actions what can be done with it
     */
    MapCard(MapSummary map, String address, String owner, Component time, Component actions) {
        this.map = map;
        getContent().addClassName("etappe-map");
        getContent().add(head(address, actions), new MoodCurve(map.curve()), counts(), foot(owner, time));
    }

    private Div head(String address, Component actions) {
        var link = new Anchor(address, map.title());
        link.getElement().setAttribute("dir", "auto");
        var title = new H2(link);
        var head = new Div(title, actions);
        head.addClassName("etappe-map-head");
        return head;
    }

    private Span counts() {
        var counts = new Span(getTranslation("maps.counts", map.stages(), map.steps(), map.cards()));
        counts.addClassName("etappe-map-counts");
        return counts;
    }

    private Div foot(String owner, Component time) {
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
