package app.etappe.journey.ui;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.journey.StageModel;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks what a new map is called, which language it speaks and what it starts from. */
class NewMapDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final String BLANK = "";

    private final TextField title = new TextField(getTranslation("maps.title"));
    private final Select<Locale> language = new Select<>();
    private final RadioButtonGroup<String> model = new RadioButtonGroup<>();
    private final transient List<StageModel> models;
    private final SerializableConsumer<MapDraft> chosen;

    /**
     * @param model the model offered first; empty for a blank map
     * @param chosen takes what was chosen; a refusal keeps the dialog open and is shown at the title
     */
    NewMapDialog(List<StageModel> models, String model, SerializableConsumer<MapDraft> chosen) {
        this.models = models;
        this.chosen = chosen;
        setHeaderTitle(getTranslation("maps.new"));
        setWidth("32rem");
        var fields = new VerticalLayout(titleField(), languageField(), modelField(model));
        fields.setPadding(false);
        add(fields);
        var create = new Button(getTranslation("maps.create"), event -> choose());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), event -> close()), create);
    }

    private TextField titleField() {
        title.setMaxLength(Texts.TITLE);
        title.setWidthFull();
        title.setAutofocus(true);
        title.addKeyPressListener(Key.ENTER, event -> choose());
        return title;
    }

    private Select<Locale> languageField() {
        language.setLabel(getTranslation("maps.language"));
        language.setHelperText(getTranslation("maps.language.help"));
        language.setItems(Locale.ENGLISH, Locale.GERMAN);
        language.setItemLabelGenerator(locale -> getTranslation("maps.language." + locale.getLanguage()));
        language.setValue(
                Locale.GERMAN.getLanguage().equals(getLocale().getLanguage()) ? Locale.GERMAN : Locale.ENGLISH);
        language.addValueChangeListener(event -> model.getDataProvider().refreshAll());
        return language;
    }

    private RadioButtonGroup<String> modelField(String first) {
        var ids = new ArrayList<>(models.stream().map(StageModel::id).toList());
        ids.add(BLANK);
        model.setLabel(getTranslation("maps.model"));
        model.setItems(ids);
        model.setItemLabelGenerator(this::label);
        model.setValue(first);
        model.addThemeName("vertical");
        return model;
    }

    private String label(String id) {
        return models.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .map(known -> known.name().in(language.getValue()) + " – "
                        + String.join(
                                " · ",
                                known.stages().stream()
                                        .map(stage -> stage.title().in(language.getValue()))
                                        .toList()))
                .orElseGet(() -> getTranslation("maps.model.blank.long"));
    }

    private void choose() {
        try {
            chosen.accept(new MapDraft(title.getValue(), language.getValue(), model.getValue()));
            close();
        } catch (Refusal refusal) {
            title.setErrorMessage(RefusalTexts.of(refusal, getLocale()));
            title.setInvalid(true);
            title.focus();
        }
    }
}
