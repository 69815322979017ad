package app.etappe.workspace.ui;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.workspace.WorkspaceDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.ZoneId;

/** The settings of a workspace; each is kept as soon as its field is left. */
class SettingsForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final ComboBox<String> timeZone = new ComboBox<>();
    private final Checkbox keepNames = new Checkbox();
    private final Div kept = new Div();

    SettingsForm(WorkspaceDetails workspace) {
        name.setLabel(getTranslation("workspace.name"));
        name.setMaxLength(Texts.TITLE);
        name.setValue(workspace.name());
        name.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        timeZone.setLabel(getTranslation("workspace.time-zone"));
        timeZone.setHelperText(getTranslation("workspace.time-zone.hint"));
        timeZone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        timeZone.setValue(workspace.timeZone().getId());
        keepNames.setLabel(getTranslation("workspace.keep-names"));
        keepNames.setHelperText(getTranslation("workspace.keep-names.hint"));
        keepNames.setValue(workspace.keepsFormerNames());
        kept.addClassName("etappe-muted");
        kept.getElement().setAttribute("role", "status");
        getContent().addClassNames("etappe-card", "etappe-section", "etappe-fields");
        getContent().add(name, timeZone, keepNames, kept);
    }

    void onRename(SerializableConsumer<String> rename) {
        name.addValueChangeListener(change -> keep(name, () -> rename.accept(change.getValue())));
    }

    void onMove(SerializableConsumer<String> move) {
        timeZone.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                timeZone.setValue(change.getOldValue());
            } else {
                keep(timeZone, () -> move.accept(change.getValue()));
            }
        });
    }

    void onKeepNames(SerializableConsumer<Boolean> keepOrNot) {
        keepNames.addValueChangeListener(change -> keep(keepNames, () -> keepOrNot.accept(change.getValue())));
    }

    private void keep(HasValidation field, SerializableRunnable action) {
        try {
            action.run();
            field.setInvalid(false);
            kept.setText(getTranslation("workspace.kept"));
        } catch (Refusal refusal) {
            kept.setText("");
            field.setErrorMessage(RefusalTexts.of(refusal, getLocale()));
            field.setInvalid(true);
        }
    }
}
