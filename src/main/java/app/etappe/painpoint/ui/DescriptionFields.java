package app.etappe.painpoint.ui;

import app.etappe.base.Texts;
import app.etappe.base.ui.Choice;
import app.etappe.base.ui.ChoiceField;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemLink;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an item is called and said of it; told of whenever a field is left that has changed. */
class DescriptionFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField(getTranslation("item.field.title"));
    private final TextArea description = new TextArea(getTranslation("item.field.description"));
    private final ChoiceField lever = new ChoiceField(getTranslation("item.field.lever"));
    private final Button allLevers = new Button(getTranslation("item.levers.open"));
    private final MultiSelectComboBox<Choice> answers = new MultiSelectComboBox<>();
    private final LinkFields links = new LinkFields(this::changeLinks);
    private final Typing typing = new Typing();
    private final SerializableConsumer<ItemDraft> changed;
    private transient ItemDraft present;
    private transient List<Choice> levers;
    private transient List<Choice> counterparts;

    /** @param counterparts what can answer the item, or be answered by it */
    DescriptionFields(
            ItemDetails item, List<Choice> levers, List<Choice> counterparts, SerializableConsumer<ItemDraft> changed) {
        this.changed = changed;
        this.present = item.draft();
        this.levers = levers;
        this.counterparts = counterparts;
        title.setMaxLength(Texts.TITLE);
        title.addValueChangeListener(this::change);
        description.setMaxLength(Texts.DESCRIPTION);
        description.setMinRows(2);
        description.setMaxRows(10);
        description.addValueChangeListener(this::change);
        lever.offer(levers, item.summary().leverId());
        lever.addValueChangeListener(this::change);
        answers.setLabel(
                getTranslation("item.field.answers." + item.summary().kind().code()));
        answers.setItemLabelGenerator(Choice::name);
        answers.setItems(counterparts);
        answers.setValue(chosen(present));
        answers.addValueChangeListener(this::change);
        getContent().addClassName("etappe-item-part");
        allLevers.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var leverRow = new Div(lever, allLevers);
        leverRow.addClassName("etappe-item-lever");
        getContent().add(title, description, leverRow, answers, links);
        show(item);
    }

    /** @param behind told when a field is left that does not show what others have stored */
    void leftBehind(SerializableRunnable behind) {
        typing.watch(title, behind);
        typing.watch(description, behind);
    }

    /** @param asked told that its reader wants to see all levers, and change them */
    void leversAsked(SerializableRunnable asked) {
        allLevers.addClickListener(click -> asked.run());
    }

    private Set<Choice> chosen(ItemDraft draft) {
        return counterparts.stream()
                .filter(choice -> draft.answers().contains(choice.id()))
                .collect(Collectors.toSet());
    }

    /** What was stored. */
    void show(ItemDetails item) {
        present = item.draft();
        title.setValue(item.summary().title());
        description.setValue(item.description());
        links.show(item.links(), item.mayEdit());
        links.clear();
        allow(item);
    }

    /**
     * Shows what others have stored.
     *
     * @return whether words of its reader stay in the way of it
     */
    boolean follow(ItemDetails item, List<Choice> offeredLevers, List<Choice> offeredCounterparts) {
        var now = item.draft();
        boolean overtaken = typing.follow(title, present.title(), now.title());
        overtaken |= typing.follow(description, present.description(), now.description());
        if (!offeredLevers.equals(levers) || !Objects.equals(now.leverId(), lever.id())) {
            levers = offeredLevers;
            lever.offer(levers, now.leverId());
        }
        if (!offeredCounterparts.equals(counterparts) || !now.answers().equals(present.answers())) {
            counterparts = offeredCounterparts;
            answers.setItems(counterparts);
            answers.setValue(chosen(now));
        }
        links.show(item.links(), item.mayEdit());
        allow(item);
        if (!overtaken) {
            present = now;
        }
        return overtaken;
    }

    private void allow(ItemDetails item) {
        title.setReadOnly(!item.mayEdit());
        description.setReadOnly(!item.mayEdit());
        lever.setReadOnly(!item.mayEdit());
        allLevers.setVisible(item.mayEdit());
        answers.setReadOnly(!item.mayEdit());
    }

    private void change(ComponentValueChangeEvent<?, ?> event) {
        // What the page itself shows is no change of its reader's.
        if (event.isFromClient()) {
            changed.accept(draft(present.links()));
        }
    }

    private void changeLinks(List<ItemLink> all) {
        changed.accept(draft(all));
    }

    private ItemDraft draft(List<ItemLink> all) {
        Set<UUID> answered = answers.getValue().stream().map(Choice::id).collect(Collectors.toSet());
        return new ItemDraft(
                present.kind(),
                title.getValue(),
                description.getValue(),
                present.severity(),
                lever.id(),
                all,
                answered);
    }
}
