package app.etappe.bring.ui;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.bring.BringDraft;
import app.etappe.bring.Journey;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;

/** Asks what shall be made of the copies, and shows how far it has come. */
class MakingPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final Checkbox intoBase = new Checkbox(getTranslation("bring.into-base"));
    private final TextField title = new TextField(getTranslation("maps.title"));
    private final Select<Locale> language = new Select<>();
    private final Checkbox archive = new Checkbox(getTranslation("bring.archive"));
    private final Button make;
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph progressText = new Paragraph();
    private final Paragraph wrong = new Paragraph();
    private String proposed = "";
    private boolean ofFile;

    MakingPanel(SerializableRunnable bring) {
        make = new Button(getTranslation("bring.make"), click -> bring.run());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        title.setMaxLength(Texts.TITLE);
        title.setWidthFull();
        language.setLabel(getTranslation("maps.language"));
        language.setItems(Locale.ENGLISH, Locale.GERMAN);
        language.setItemLabelGenerator(locale -> getTranslation("maps.language." + locale.getLanguage()));
        language.setValue(
                Locale.GERMAN.getLanguage().equals(getLocale().getLanguage()) ? Locale.GERMAN : Locale.ENGLISH);
        archive.setHelperText(getTranslation("bring.archive.help"));
        intoBase.addValueChangeListener(event -> showFields());
        wrong.addClassName("etappe-refused");
        wrong.getElement().setAttribute("role", "alert");
        progressText.getElement().setAttribute("role", "status");
        var progressing = new Div(progressText, progress);
        progressing.setWidthFull();
        getContent().addClassName("etappe-bring-making");
        getContent().add(intoBase, title, language, archive, make, progressing, wrong);
        rest();
    }

    /** Asks for what this base leaves open; a title that somebody wrote is left alone. */
    void show(Journey base) {
        if (title.getValue().equals(proposed)) {
            title.setValue(base.title());
        }
        proposed = base.title();
        ofFile = base instanceof Journey.OfFile;
        showFields();
    }

    private void showFields() {
        intoBase.setVisible(!ofFile);
        title.setVisible(isNewMap());
        language.setVisible(ofFile);
    }

    private boolean isNewMap() {
        return ofFile || !intoBase.getValue();
    }

    void allow(boolean allowed) {
        make.setEnabled(allowed);
    }

    /** Says why it was not done. */
    void refuse(Refusal refusal) {
        wrong.setText(RefusalTexts.of(refusal, getLocale()));
    }

    BringDraft draft(Journey base, List<BringDraft.Copy> copies) {
        return new BringDraft(
                isNewMap() ? title.getValue() : null, language.getValue(), base, copies, archive.getValue());
    }

    /** Nothing can be asked for while it is being done. */
    void work(int done, int all) {
        getContent().setEnabled(false);
        wrong.setText("");
        progress.setMax(all);
        progress.setValue(done);
        progress.setVisible(true);
        progressText.setText(getTranslation("bring.progress", done, all));
        progressText.setVisible(true);
    }

    /** It is done, or was refused. */
    final void rest() {
        getContent().setEnabled(true);
        progress.setVisible(false);
        progressText.setVisible(false);
    }
}
