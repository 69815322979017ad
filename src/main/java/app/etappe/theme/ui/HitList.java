package app.etappe.theme.ui;

import app.etappe.interview.FoundNote;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The lines that were found, several of which can be chosen and gathered. */
class HitList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** So much of a line names its box. */
    private static final int NAME = 80;

    private final Span count = new Span();
    private final Checkbox all = new Checkbox(getTranslation("theme.hits.all"));
    private final Button gather = new Button(getTranslation("theme.gather"));
    private final Div bar = new Div(all, gather);
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("theme.hits.more"));
    private final Map<UUID, Checkbox> boxes = new LinkedHashMap<>();
    private final Map<UUID, Div> themes = new LinkedHashMap<>();
    private boolean choosing;

    /**
     * @param gathering told which lines are to be gathered
     * @param further asked for more lines
     */
    HitList(SerializableConsumer<List<UUID>> gathering, SerializableRunnable further) {
        count.getElement().setAttribute("role", "status");
        count.addClassName("etappe-muted");
        bar.addClassName("etappe-hits-bar");
        gather.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        gather.addClickListener(click -> gathering.accept(chosen()));
        all.addValueChangeListener(change -> chooseAll(change.getValue(), change.isFromClient()));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> further.run());
        list.addClassName("etappe-hits");
        getContent().addClassName("etappe-hits-panel");
        getContent().add(count, bar, list, more);
    }

    /** Begins anew. @param mayGather whether lines can be chosen */
    void clear(boolean mayGather) {
        boxes.clear();
        themes.clear();
        list.removeAll();
        choosing = mayGather;
        all.setValue(false);
        showChoice();
    }

    /** Adds lines. @param segments names by id */
    void add(UUID workspaceId, List<FoundNote> notes, Map<UUID, String> segments) {
        notes.forEach(note -> list.add(item(workspaceId, note, segments)));
        showChoice();
    }

    private ListItem item(UUID workspaceId, FoundNote note, Map<UUID, String> segments) {
        var in = new Div();
        in.addClassName("etappe-hit-themes");
        themes.put(note.id(), in);
        var words = new Div(new QuoteText(note), new QuoteFacts(workspaceId, note, segments), in);
        words.addClassName("etappe-hit-words");
        var item = new ListItem();
        item.addClassName("etappe-hit");
        if (choosing) {
            var box = new Checkbox();
            var text = note.text();
            box.setAriaLabel(getTranslation("theme.hit.choose", text.length() > NAME ? text.substring(0, NAME) : text));
            box.addValueChangeListener(change -> showChoice());
            boxes.put(note.id(), box);
            item.add(box);
            var drag = DragSource.create(item);
            // What is dragged is known when it begins: all that is chosen, if this is among it.
            drag.addDragStartListener(start -> drag.setDragData(new Dragged(null, dragged(note.id()))));
        }
        item.add(words);
        return item;
    }

    private ArrayList<UUID> dragged(UUID note) {
        var chosen = chosen();
        return chosen.contains(note) ? chosen : new ArrayList<>(List.of(note));
    }

    private ArrayList<UUID> chosen() {
        var chosen = new ArrayList<UUID>();
        boxes.forEach((note, box) -> {
            if (box.getValue()) {
                chosen.add(note);
            }
        });
        return chosen;
    }

    private void chooseAll(boolean choice, boolean asked) {
        if (asked) {
            boxes.values().forEach(box -> box.setValue(choice));
        }
    }

    /** Nothing is chosen any more. */
    void chooseNone() {
        boxes.values().forEach(box -> box.setValue(false));
        all.setValue(false);
    }

    private void showChoice() {
        int chosen = chosen().size();
        bar.setVisible(choosing && !boxes.isEmpty());
        gather.setEnabled(chosen > 0);
        gather.setText(chosen == 0 ? getTranslation("theme.gather") : getTranslation("theme.gather.count", chosen));
    }

    /** Says how many there are. @param next whether there may be more */
    void tell(String words, boolean next) {
        count.setText(words);
        more.setVisible(next);
    }

    int size() {
        return themes.size();
    }

    /** Shows in which themes the lines are. @param titles by line */
    void showThemes(Map<UUID, Set<String>> titles) {
        themes.forEach((note, in) -> {
            in.removeAll();
            titles.getOrDefault(note, new LinkedHashSet<>()).forEach(title -> {
                var chip = new Span(title);
                chip.addClassName("etappe-hit-theme");
                in.add(chip);
            });
            in.setVisible(titles.containsKey(note));
        });
    }
}
