package app.etappe.participant.ui;

import app.etappe.base.ui.RefusalTexts;
import app.etappe.participant.ImportLikeness;
import app.etappe.participant.ImportMessage;
import app.etappe.participant.ImportPreview;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What would become of a file: how many people, what is wrong in which row, and who may be there already. */
class ImportPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<ImportLikeness> alike = new CheckboxGroup<>();

    ImportPanel() {
        getContent().getElement().setAttribute("role", "status");
        alike.setLabel(getTranslation("participant.import.alike"));
        alike.setItemLabelGenerator(this::words);
    }

    void clear() {
        getContent().removeAll();
        alike.setItems(List.of());
    }

    void show(ImportPreview preview) {
        clear();
        if (!preview.errors().isEmpty()) {
            var summary = new Paragraph(
                    getTranslation("participant.import.errors", preview.errors().size()));
            summary.addClassName("etappe-participant-errors");
            getContent().add(summary, list(preview.errors()));
            return;
        }
        getContent()
                .add(new Paragraph(getTranslation("participant.import.people", preview.people(), preview.consents())));
        if (!preview.attributes().isEmpty()) {
            getContent()
                    .add(new Paragraph(
                            getTranslation("participant.import.attributes", String.join(" · ", preview.attributes()))));
        }
        if (!preview.alike().isEmpty()) {
            alike.setItems(preview.alike());
            alike.setValue(Set.copyOf(preview.alike()));
            getContent().add(alike);
        }
    }

    /** The rows of those who are there already. */
    Set<Integer> leftOut() {
        return alike.getValue().stream().map(ImportLikeness::row).collect(Collectors.toSet());
    }

    private Component list(List<ImportMessage> messages) {
        var list = new UnorderedList();
        messages.forEach(message -> {
            var reason = RefusalTexts.of(message.reason(), getLocale());
            list.add(new ListItem(
                    message.column().isEmpty()
                            ? getTranslation("participant.import.row", message.row(), reason)
                            : getTranslation("participant.import.cell", message.row(), message.column(), reason)));
        });
        return list;
    }

    private String words(ImportLikeness one) {
        return getTranslation(
                "participant.import.alike.one",
                one.row(),
                one.name(),
                one.present().code());
    }
}
