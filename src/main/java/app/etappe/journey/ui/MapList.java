package app.etappe.journey.ui;

import app.etappe.base.Texts;
import app.etappe.journey.MapSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps side by side, and those of them whose title holds what is searched for. */
class MapList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Draws maps' cards. */
    @FunctionalInterface
    interface Drawing {

        /** @param standing the map's card so far, to be brought up to date; null for a new one */
        MapCard draw(MapSummary map, @Nullable MapCard standing);
    }

    private final UnorderedList list = new UnorderedList();
    private final Span found = new Span();
    private transient List<MapSummary> maps = List.of();
    private transient Drawing drawing = (map, standing) -> new MapCard("");
    private final Map<UUID, MapCard> cards = new HashMap<>();
    private final List<MapCard> standing = new ArrayList<>();
    private String wanted = "";

    MapList() {
        list.addClassName("etappe-map-list");
        found.addClassName("etappe-map-found");
        found.getElement().setAttribute("role", "status");
        getContent().add(found, list);
    }

    /** Shows these maps. Cards that are here already stay, and where they are; the others come in this order. */
    void show(List<MapSummary> newMaps, Drawing newDrawing) {
        maps = newMaps;
        drawing = newDrawing;
        cards.keySet().retainAll(maps.stream().map(MapSummary::id).collect(Collectors.toSet()));
        refresh();
    }

    /** Shows only the maps with these words in their title, whatever their case and accents. */
    void search(String words) {
        wanted = Texts.folded(words);
        refresh();
    }

    private void refresh() {
        var shown = maps.stream()
                .filter(map -> Texts.folded(map.title()).contains(wanted))
                .toList();
        arrange(shown.stream()
                .map(map -> cards.compute(map.id(), (id, card) -> drawing.draw(map, card)))
                .toList());
        found.setText(wanted.isEmpty() ? "" : getTranslation("maps.found", shown.size()));
    }

    /** A new card comes behind the one that it follows; none moves away from under somebody's hands. */
    private void arrange(List<MapCard> shown) {
        var staying = new HashSet<>(shown);
        standing.stream().filter(card -> !staying.contains(card)).forEach(list::remove);
        standing.retainAll(staying);
        var present = new HashSet<>(standing);
        for (int i = 0; i < shown.size(); i++) {
            var card = shown.get(i);
            if (!present.contains(card)) {
                int place = i == 0 ? 0 : standing.indexOf(shown.get(i - 1)) + 1;
                list.addComponentAtIndex(place, card);
                standing.add(place, card);
            }
        }
    }
}
