package app.etappe.priority.ui;

import app.etappe.base.ui.Choice;
import app.etappe.base.ui.ChoiceField;
import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.ui.LeverNames;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields by which the list is narrowed and put in order. */
class FilterBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField text = new TextField();
    private final ChoiceField map = field("priority.filter.map");
    private final ChoiceField stage = field("priority.filter.stage");
    private final ChoiceField segment = field("priority.filter.segment");
    private final ChoiceField lever = field("priority.filter.lever");
    private final ChoiceField owner = field("priority.filter.owner");
    private final MultiSelectComboBox<ItemStatus> status = new MultiSelectComboBox<>();
    private final Checkbox overdue = new Checkbox(getTranslation("priority.filter.overdue"));
    private final Select<ListOrder> order = new Select<>();
    private final Button clear = new Button(getTranslation("priority.filter.clear"), click -> clear());
    private final SerializableBiConsumer<ListQuery, Boolean> changed;
    private transient @Nullable Listing listing;
    private transient ListQuery shown = ListQuery.ALL;
    private boolean filling;

    /** @param changed told what is to be listed, and whether it is still being typed */
    FilterBar(SerializableBiConsumer<ListQuery, Boolean> changed) {
        this.changed = changed;
        text.setPlaceholder(getTranslation("priority.filter.text"));
        text.setAriaLabel(getTranslation("priority.filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMaxLength(ListQuery.LONGEST);
        status.setPlaceholder(getTranslation("priority.filter.status"));
        status.setAriaLabel(getTranslation("priority.filter.status"));
        status.setItems(ItemStatus.values());
        status.setItemLabelGenerator(one -> getTranslation("item.status." + one.code()));
        order.setItems(ListOrder.values());
        order.setItemLabelGenerator(one -> getTranslation("priority.order." + one.code()));
        order.setAriaLabel(getTranslation("priority.order"));
        order.addClassName("etappe-priority-order");
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClassName("etappe-priority-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("priority.filter"));
        getContent().add(text, map, stage, segment, lever, owner, status, overdue, clear, order);
        map.addValueChangeListener(change -> offerStages(null));
        text.addValueChangeListener(change -> changed(true));
        Stream.<HasValue<?, ?>>of(map, stage, segment, lever, owner, status, overdue, order)
                .forEach(field -> field.addValueChangeListener(change -> changed(false)));
    }

    private ChoiceField field(String key) {
        var field = new ChoiceField("");
        field.setPlaceholder(getTranslation(key));
        field.setAriaLabel(getTranslation(key));
        return field;
    }

    /** Offers what there is to choose from, and shows a query. */
    void show(Listing present, ListQuery query) {
        filling = true;
        listing = present;
        shown = query;
        text.setValue(query.text());
        map.offer(present.maps(), query.map());
        offerStages(query.stage());
        segment.offer(present.segmentChoices(), query.segment());
        lever.offer(LeverNames.choices(present.levers(), getLocale(), true), query.lever());
        owner.offer(owners(present), query.owner());
        status.setValue(query.status());
        overdue.setValue(query.overdue());
        order.setValue(query.order());
        clear.setVisible(query.filters());
        filling = false;
    }

    private List<Choice> owners(Listing present) {
        var owners = new ArrayList<Choice>();
        owners.add(new Choice(ListQuery.NOBODY, getTranslation("priority.filter.owner.nobody")));
        owners.addAll(named(present.members()));
        return owners;
    }

    /** By their names. */
    static List<Choice> named(Map<UUID, String> names) {
        return names.entrySet().stream()
                .map(name -> new Choice(name.getKey(), name.getValue()))
                .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private void offerStages(@Nullable UUID present) {
        boolean before = filling;
        filling = true;
        stage.offer(listing == null ? List.of() : listing.stageChoices(map.id()), present);
        filling = before;
    }

    private void changed(boolean typing) {
        if (filling) {
            return;
        }
        shown = new ListQuery(
                shown.kind(),
                text.getValue(),
                map.id(),
                stage.id(),
                segment.id(),
                lever.id(),
                owner.id(),
                status.getValue(),
                overdue.getValue(),
                shown.axes(),
                order.getOptionalValue().orElse(ListOrder.PRIORITY));
        clear.setVisible(shown.filters());
        changed.accept(shown, typing);
    }

    /** Leaves nothing out. */
    void clear() {
        filling = true;
        Stream.of(map, stage, segment, lever, owner).forEach(AbstractField::clear);
        text.clear();
        status.clear();
        overdue.setValue(false);
        filling = false;
        offerStages(null);
        changed(false);
    }
}
