package app.etappe.theme.ui;

import app.etappe.theme.ThemeDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The themes beside each other. */
class ThemeBoard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** Draws a theme. */
    interface Drawing {
        /** @param whole whether all its lines are shown at once, since they were before */
        ThemeCard of(ThemeDetails theme, boolean mayGather, boolean whole);
    }

    private final Map<UUID, ThemeCard> cards = new HashMap<>();

    ThemeBoard() {
        getContent().addClassName("etappe-theme-board");
        getContent().getElement().setAttribute("aria-label", getTranslation("theme.title"));
    }

    /** @param dropped told what was dropped on which theme */
    void show(
            List<ThemeDetails> themes,
            boolean mayGather,
            Drawing drawing,
            SerializableBiConsumer<Dragged, UUID> dropped) {
        getContent().removeAll();
        var before = Map.copyOf(cards);
        cards.clear();
        if (themes.isEmpty()) {
            explain("theme.none", mayGather ? "theme.none.researcher" : "theme.none.reader");
        }
        for (var theme : themes) {
            var old = before.get(theme.id());
            var card = drawing.of(theme, mayGather, old != null && old.isWhole());
            cards.put(theme.id(), card);
            getContent().add(card);
            if (mayGather) {
                var target = DropTarget.create(card);
                target.addDropListener(drop -> drop.getDragData()
                        .filter(Dragged.class::isInstance)
                        .map(Dragged.class::cast)
                        .ifPresent(dragged -> dropped.accept(dragged, theme.id())));
            }
        }
    }

    /** Says to whom research is open. */
    void explainRights() {
        getContent().removeAll();
        explain("theme.rights", "theme.rights.text");
    }

    private void explain(String titleKey, String textKey) {
        var title = new Span(getTranslation(titleKey));
        title.addClassName("etappe-themes-empty-title");
        var empty = new Div(title, new Paragraph(getTranslation(textKey)));
        empty.addClassName("etappe-themes-empty");
        getContent().add(empty);
    }
}
