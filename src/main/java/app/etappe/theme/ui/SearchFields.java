package app.etappe.theme.ui;

import app.etappe.base.ui.Calendars;
import app.etappe.base.ui.Choice;
import app.etappe.base.ui.ChoiceField;
import app.etappe.interview.NoteKind;
import app.etappe.interview.NoteSearch;
import app.etappe.words.WordQuery;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields by which lines are looked for. */
class SearchFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField text = new TextField(getTranslation("theme.search"));
    private final MultiSelectComboBox<Choice> tags = new MultiSelectComboBox<>(getTranslation("theme.filter.tags"));
    private final ChoiceField segment = new ChoiceField(getTranslation("theme.filter.segment"));
    private final ChoiceField person = new ChoiceField(getTranslation("theme.filter.person"));
    private final MultiSelectComboBox<NoteKind> kinds = new MultiSelectComboBox<>(getTranslation("theme.filter.kinds"));
    private final ChoiceField map = new ChoiceField(getTranslation("theme.filter.map"));
    private final ChoiceField place = new ChoiceField(getTranslation("theme.filter.place"));
    private final DatePicker from = new DatePicker(getTranslation("theme.filter.from"));
    private final DatePicker to = new DatePicker(getTranslation("theme.filter.to"));
    private final Button clear = new Button(getTranslation("theme.filter.clear"), click -> clear());
    private final Details filters;
    private final SerializableFunction<UUID, List<Choice>> places;
    private final SerializableConsumer<NoteSearch> searched;
    private boolean filling;

    /**
     * @param places the places of a map
     * @param searched told what to look for whenever that has changed
     */
    SearchFields(SerializableFunction<UUID, List<Choice>> places, SerializableConsumer<NoteSearch> searched) {
        this.places = places;
        this.searched = searched;
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(WordQuery.LONGEST);
        text.setHelperText(getTranslation("theme.search.help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addKeyPressListener(Key.ENTER, press -> changed());
        tags.setItemLabelGenerator(Choice::name);
        kinds.setItems(NoteKind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("theme.kind." + kind.code()));
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var fields = new Div(tags, segment, person, kinds, map, place, from, to, clear);
        fields.addClassName("etappe-search-filters");
        filters = new Details(getTranslation("theme.filters"), fields);
        getContent().addClassName("etappe-search-fields");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(text, filters);
        map.addValueChangeListener(change -> offerPlaces(null));
        Stream.<HasValue<?, ?>>of(text, tags, segment, person, kinds, map, place, from, to)
                .forEach(field -> field.addValueChangeListener(change -> changed()));
    }

    /** Offers what there is to choose from, and shows a search. */
    void show(SearchChoicesReader.Choices choices, NoteSearch search) {
        filling = true;
        var calendar = Calendars.in(getLocale(), this);
        from.setI18n(calendar);
        to.setI18n(calendar);
        from.setLocale(getLocale());
        to.setLocale(getLocale());
        text.setValue(search.text());
        tags.setItems(choices.tags());
        tags.setValue(choices.tags().stream()
                .filter(tag -> search.tags().contains(tag.id()))
                .collect(Collectors.toSet()));
        segment.offer(choices.segments(), search.segment());
        person.offer(choices.people(), search.participant());
        kinds.setValue(search.kinds());
        map.offer(choices.maps(), search.map());
        offerPlaces(search.element());
        from.setValue(search.from());
        to.setValue(search.to());
        filling = false;
        tellHowMany(search());
        filters.setOpened(count(search()) > 0);
    }

    private void offerPlaces(@Nullable UUID present) {
        boolean before = filling;
        filling = true;
        var chosen = map.id();
        place.offer(chosen == null ? List.of() : places.apply(chosen), present);
        place.setEnabled(chosen != null);
        filling = before;
    }

    private void changed() {
        if (!filling) {
            var search = search();
            tellHowMany(search);
            searched.accept(search);
        }
    }

    private void clear() {
        filling = true;
        tags.clear();
        kinds.clear();
        Stream.of(segment, person, map, place).forEach(AbstractField::clear);
        from.clear();
        to.clear();
        offerPlaces(null);
        filling = false;
        changed();
    }

    /** What is looked for now. */
    NoteSearch search() {
        return new NoteSearch(
                text.getValue(),
                tags.getValue().stream().map(Choice::id).collect(Collectors.toSet()),
                segment.id(),
                person.id(),
                Set.copyOf(kinds.getValue()),
                map.id(),
                place.id(),
                null,
                from.getValue(),
                to.getValue());
    }

    private void tellHowMany(NoteSearch search) {
        int count = count(search);
        filters.setSummaryText(
                count == 0 ? getTranslation("theme.filters") : getTranslation("theme.filters.count", count));
        clear.setVisible(count > 0);
    }

    private static int count(NoteSearch search) {
        return (int) Stream.of(
                        !search.tags().isEmpty(),
                        search.segment() != null,
                        search.participant() != null,
                        !search.kinds().isEmpty(),
                        search.map() != null,
                        search.element() != null,
                        search.from() != null,
                        search.to() != null)
                .filter(set -> set)
                .count();
    }
}
