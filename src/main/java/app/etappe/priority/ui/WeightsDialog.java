package app.etappe.priority.ui;

import app.etappe.base.Texts;
import app.etappe.base.ui.BrowserZone;
import app.etappe.base.ui.DraftDialog;
import app.etappe.priority.Weights;
import app.etappe.priority.WeightsReason;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Says by which rules items are ranked, and lets those who decide weigh what counts. */
class WeightsDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private static final int RULES = 9;

    private final IntegerField votes = weight(getTranslation("priority.weights.votes"));
    private final IntegerField customers = weight(getTranslation("priority.weights.customers"));
    private final IntegerField severity = weight(getTranslation("priority.weights.severity"));
    private final IntegerField further = weight(getTranslation("priority.weights.further"));
    private final TextField furtherName = new TextField(getTranslation("priority.weights.further-name"));
    private final Details past = new Details();
    private final TextArea why = new TextArea(getTranslation("priority.weights.why"));

    /**
     * @param history what was weighed before, the latest first
     * @param names of members by account
     */
    WeightsDialog(Weights present, List<WeightsReason> history, Map<UUID, String> names) {
        super(I18NProvider.translate("priority.weights"), "36rem");
        votes.setValue(present.votes());
        customers.setValue(present.customers());
        severity.setValue(present.severity());
        further.setValue(present.further());
        furtherName.setValue(present.furtherName());
        furtherName.setMaxLength(Texts.TITLE);
        furtherName.setHelperText(getTranslation("priority.weights.further.help"));
        why.setMaxLength(Texts.CARD);
        why.setHelperText(getTranslation("priority.weights.why.help"));
        why.setMinRows(2);
        why.setMaxRows(5);
        past.setVisible(!history.isEmpty());
        past.setSummaryText(getTranslation("priority.weights.history"));
        var list = new UnorderedList();
        history.stream().map(reason -> new ListItem(told(reason, names))).forEach(list::add);
        list.addClassName("etappe-rules");
        past.add(list);
    }

    /** Takes other weights and why. @param chosen refuses what cannot be */
    WeightsDialog change(SerializableBiConsumer<Weights, String> chosen) {
        var numbers = new Div(votes, customers, severity, further);
        numbers.addClassName("etappe-weights");
        show(
                getTranslation("priority.weights.save"),
                () -> chosen.accept(weights(), why.getValue()),
                numbers,
                furtherName,
                why,
                past,
                rules());
        return this;
    }

    /** Says the rules alone, to those who do not decide. */
    WeightsDialog read() {
        add(past, rules());
        getFooter().add(new Button(getTranslation("base.close"), click -> close()));
        return this;
    }

    private Weights weights() {
        return new Weights(number(votes), number(customers), number(severity), number(further), furtherName.getValue());
    }

    private String told(WeightsReason reason, Map<UUID, String> names) {
        var weights = reason.weights();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(reason.at().atZone(BrowserZone.of(UI.getCurrent())));
        return getTranslation(
                "priority.weights.history.line",
                names.getOrDefault(reason.by(), getTranslation("priority.former-member")),
                day,
                weights.votes() + " / " + weights.customers() + " / " + weights.severity()
                        + (weights.further() > 0 ? " / " + weights.further() + " " + weights.furtherName() : ""),
                reason.why());
    }

    private Section rules() {
        var rules = new UnorderedList();
        IntStream.rangeClosed(1, RULES)
                .mapToObj(number -> new ListItem(getTranslation("priority.rule." + number)))
                .forEach(rules::add);
        rules.addClassName("etappe-rules");
        return new Section(new H3(getTranslation("priority.rules")), rules);
    }

    private static int number(IntegerField field) {
        return field.getOptionalValue().orElse(0);
    }

    private static IntegerField weight(String label) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setMax(Weights.MOST);
        field.setStepButtonsVisible(true);
        return field;
    }
}
