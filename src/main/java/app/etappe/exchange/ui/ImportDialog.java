package app.etappe.exchange.ui;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.base.upload.TextEncoding;
import app.etappe.exchange.ImportDraft;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a file, shows what would become of it, and asks for what the file does not say. */
class ImportDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final FilePreviewer previewer;
    private final SerializableConsumer<ImportDraft> chosen;
    private final EncodingSelect encoding = new EncodingSelect();
    private final TextField title = new TextField(getTranslation("exchange.title"));
    private final Select<Locale> language = new Select<>();
    private final PreviewPanel preview = new PreviewPanel();
    private final Div details = new Div();
    private final Button create = new Button(getTranslation("exchange.import.create"), event -> choose());
    private byte[] file = {};

    /** @param chosen takes what is to be imported; a refusal keeps the dialog open and is shown at the title */
    ImportDialog(FilePreviewer previewer, SerializableConsumer<ImportDraft> chosen) {
        this.previewer = previewer;
        this.chosen = chosen;
        setHeaderTitle(getTranslation("exchange.import.header"));
        setWidth("40rem");
        prepareFields();
        details.addClassName("etappe-import");
        details.add(preview, encoding, title, language);
        details.setVisible(false);
        var content = new Div(
                new Paragraph(getTranslation("exchange.help")),
                new FileUpload(getTranslation("exchange.file"), getTranslation("exchange.drop"), this::take),
                details);
        content.addClassName("etappe-import");
        add(content);
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setEnabled(false);
        getFooter().add(new Button(getTranslation("base.cancel"), event -> close()), create);
    }

    /** Shows a file that was chosen. */
    void take(String name, byte[] bytes) {
        file = bytes;
        title.setValue(FileUpload.titleOf(name));
        details.setVisible(true);
        show(null);
    }

    private void prepareFields() {
        encoding.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                show(event.getValue());
            }
        });
        title.setMaxLength(Texts.TITLE);
        title.setWidthFull();
        language.setLabel(getTranslation("exchange.language"));
        language.setItems(Locale.ENGLISH, Locale.GERMAN);
        language.setItemLabelGenerator(locale -> getTranslation("exchange.language." + locale.getLanguage()));
        language.setValue(
                Locale.GERMAN.getLanguage().equals(getLocale().getLanguage()) ? Locale.GERMAN : Locale.ENGLISH);
    }

    private void show(@Nullable TextEncoding wanted) {
        var result = previewer.preview(file, wanted);
        encoding.setValue(result.encoding());
        preview.show(result);
        title.setVisible(result.isClean());
        language.setVisible(result.isClean());
        create.setEnabled(result.isClean());
    }

    private void choose() {
        try {
            chosen.accept(new ImportDraft(title.getValue(), language.getValue(), file, encoding.getValue()));
            close();
        } catch (Refusal refusal) {
            title.setErrorMessage(RefusalTexts.of(refusal, getLocale()));
            title.setInvalid(true);
            title.focus();
        }
    }
}
