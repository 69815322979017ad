package app.etappe.journey.ui;

import app.etappe.base.Texts;
import app.etappe.journey.MapSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** Maps side by side, and those of them whose title holds what is searched for. */
class MapList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private final Span found = new Span();
    private transient List<MapSummary> maps = List.of();
    private transient Function<MapSummary, Component> card = map -> new Div();
    private String wanted = "";

    MapList() {
        list.addClassName("etappe-map-list");
        found.addClassName("etappe-map-found");
        found.getElement().setAttribute("role", "status");
        getContent().add(found, list);
    }

    /** @param newCard draws one of them */
    void show(List<MapSummary> newMaps, Function<MapSummary, Component> newCard) {
        maps = newMaps;
        card = newCard;
        refresh();
    }

    /** Shows only the maps with these words in their title, whatever their case and accents. */
    void search(String words) {
        wanted = Texts.folded(words);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var shown = maps.stream()
                .filter(map -> Texts.folded(map.title()).contains(wanted))
                .toList();
        shown.forEach(map -> list.add(card.apply(map)));
        found.setText(wanted.isEmpty() ? "" : getTranslation("maps.found", shown.size()));
    }
}
