package app.etappe.participant.ui;

import app.etappe.base.Texts;
import app.etappe.participant.ParticipantLimits;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names and what they say, one below the other. */
class AttributesField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private record Row(TextField name, TextField content) implements Serializable {}

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(
            getTranslation("participant.attribute.add"),
            click -> add("", "").name().focus());

    AttributesField(Map<String, String> present) {
        var label = new Span(getTranslation("participant.attributes"));
        label.addClassName("etappe-participant-label");
        list.addClassName("etappe-participant-attributes");
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("participant.attributes"));
        getContent().add(label, list, add);
        new TreeMap<>(present).forEach(this::add);
    }

    /** Those that say something. Of two with one name the last counts. */
    Map<String, String> attributes() {
        var said = new LinkedHashMap<String, String>();
        rows.stream()
                .filter(row -> !row.content().getValue().isBlank())
                .forEach(row ->
                        said.put(row.name().getValue().strip(), row.content().getValue()));
        return said;
    }

    private Row add(String name, String content) {
        var row = new Row(
                field("participant.attribute.name", name, Texts.TITLE),
                field("participant.attribute.content", content, ParticipantLimits.ATTRIBUTE));
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("participant.attribute.remove"));
        var shown = new Div(row.name(), row.content(), remove);
        shown.addClassName("etappe-participant-attribute");
        remove.addClickListener(click -> {
            rows.remove(row);
            list.remove(shown);
            add.setEnabled(true);
            add.focus();
        });
        rows.add(row);
        list.add(shown);
        add.setEnabled(rows.size() < ParticipantLimits.ATTRIBUTES);
        return row;
    }

    private TextField field(String key, String value, int limit) {
        var field = new TextField();
        field.setAriaLabel(getTranslation(key));
        field.setPlaceholder(getTranslation(key));
        field.setMaxLength(limit);
        field.setValue(value);
        return field;
    }
}
