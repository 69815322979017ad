package app.etappe.voting.ui;

import app.etappe.base.Texts;
import app.etappe.painpoint.ItemKind;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Chooses what is voted on: of one kind, found by words, ticked by hand or all that were found. */
class ItemPicker extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** So many are drawn: who wants another one looks for it. */
    private static final int MOST = 100;

    private final List<ItemChoice> all;
    private final RadioButtonGroup<ItemKind> kind = new RadioButtonGroup<>();
    private final TextField words = new TextField();
    private final Checkbox found = new Checkbox(getTranslation("voting.items.all"));
    private final Div list = new Div();
    private final Span count = new Span();
    private final Set<UUID> chosen = new LinkedHashSet<>();
    private Set<UUID> fixed = Set.of();

    ItemPicker(List<ItemChoice> all) {
        this.all = List.copyOf(all);
        kind.setItems(ItemKind.values());
        kind.setItemLabelGenerator(
                one -> getTranslation("voting.items." + one.name().toLowerCase(Locale.ROOT)));
        kind.setValue(ItemKind.PAIN_POINT);
        kind.setAriaLabel(getTranslation("voting.items"));
        kind.addValueChangeListener(change -> changeKind());
        words.setPlaceholder(getTranslation("voting.items.find"));
        words.setAriaLabel(getTranslation("voting.items.find"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(change -> draw());
        found.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chooseFound(change.getValue());
            }
        });
        list.addClassName("etappe-picker-list");
        list.getElement().setAttribute("role", "group");
        list.getElement().setAttribute("aria-label", getTranslation("voting.items"));
        count.addClassName("etappe-muted");
        count.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("etappe-picker");
        getContent().add(kind, words, found, list, count);
    }

    /** @param kept those that cannot be taken out any more */
    void show(Collection<UUID> ticked, Collection<UUID> kept) {
        fixed = Set.copyOf(kept);
        all.stream()
                .filter(item -> ticked.contains(item.id()))
                .findFirst()
                .ifPresent(item -> kind.setValue(item.kind()));
        kind.setReadOnly(!fixed.isEmpty());
        chosen.clear();
        chosen.addAll(ticked);
        draw();
    }

    /** In the order in which they were chosen. */
    List<UUID> chosen() {
        return new ArrayList<>(chosen);
    }

    private void changeKind() {
        chosen.clear();
        draw();
    }

    private void chooseFound(boolean tick) {
        found().forEach(item -> choose(item.id(), tick));
        draw();
    }

    private void choose(UUID item, boolean tick) {
        if (tick) {
            chosen.add(item);
        } else if (!fixed.contains(item)) {
            chosen.remove(item);
        }
    }

    private List<ItemChoice> found() {
        var wanted = Texts.folded(words.getValue());
        return all.stream()
                .filter(item -> item.kind() == kind.getValue())
                .filter(item -> Texts.folded(item.title()).contains(wanted))
                .toList();
    }

    private void draw() {
        var matching = found();
        list.removeAll();
        matching.stream().limit(MOST).forEach(item -> list.add(box(item)));
        found.setValue(!matching.isEmpty() && matching.stream().allMatch(item -> chosen.contains(item.id())));
        found.setEnabled(!matching.isEmpty());
        tell();
        if (matching.size() > MOST) {
            list.add(new Span(getTranslation("voting.items.more", matching.size() - MOST)));
        }
        if (matching.isEmpty()) {
            list.add(new Span(getTranslation(all.isEmpty() ? "voting.items.none" : "voting.items.not-found")));
        }
    }

    private Checkbox box(ItemChoice item) {
        var box = new Checkbox(item.title(), chosen.contains(item.id()));
        box.setEnabled(!fixed.contains(item.id()));
        box.addValueChangeListener(change -> {
            choose(item.id(), change.getValue());
            tell();
        });
        return box;
    }

    private void tell() {
        count.setText(getTranslation("voting.items.chosen", chosen.size()));
    }
}
