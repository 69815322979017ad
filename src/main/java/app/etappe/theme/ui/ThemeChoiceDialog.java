package app.etappe.theme.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.Choice;
import app.etappe.base.ui.DraftDialog;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;

/** Asks for a theme: one that there is, or, where that can be, a new one by its title. */
class ThemeChoiceDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    /** Stands for a theme that is still to be made. */
    private static final UUID NEW = new UUID(0, 0);

    private final ComboBox<Choice> theme = new ComboBox<>(getTranslation("theme.theme"));

    /** @param present those to choose from */
    ThemeChoiceDialog(String header, List<Choice> present) {
        super(header, "28rem");
        theme.setItems(present);
        theme.setItemLabelGenerator(Choice::name);
        theme.setAutofocus(true);
        theme.setWidthFull();
    }

    /** Takes one that there is. */
    ThemeChoiceDialog ask(String action, SerializableConsumer<UUID> chosen) {
        show(
                action,
                () -> chosen.accept(
                        theme.getOptionalValue().map(Choice::id).orElseThrow(() -> new Refusal("theme-none-chosen"))),
                theme);
        return this;
    }

    /** Takes one that there is, or a new one. */
    ThemeChoiceDialog ask(String action, SerializableConsumer<UUID> chosen, SerializableConsumer<String> made) {
        theme.setHelperText(getTranslation("theme.choice.help"));
        theme.setAllowCustomValue(true);
        theme.addCustomValueSetListener(set -> theme.setValue(new Choice(NEW, set.getDetail())));
        show(
                action,
                () -> {
                    var choice = theme.getOptionalValue().orElseThrow(() -> new Refusal("theme-none-chosen"));
                    if (choice.id().equals(NEW)) {
                        made.accept(choice.name());
                    } else {
                        chosen.accept(choice.id());
                    }
                },
                theme);
        return this;
    }
}
