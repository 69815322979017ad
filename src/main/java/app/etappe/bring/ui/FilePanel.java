package app.etappe.bring.ui;

import app.etappe.base.Ids;
import app.etappe.base.upload.TextEncoding;
import app.etappe.bring.Journey;
import app.etappe.exchange.FileMap;
import app.etappe.exchange.ui.EncodingSelect;
import app.etappe.exchange.ui.FileUpload;
import app.etappe.exchange.ui.PreviewPanel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that was given: what is in it, or what is wrong with it. */
class FilePanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Reads a file. */
    interface Reader extends Serializable {

        /** @param chosen how its letters are written; null to recognise it */
        FileMap read(byte[] file, @Nullable TextEncoding chosen);
    }

    private final String title;
    private final byte[] file;
    private final Reader reader;
    private final Details details;
    private final EncodingSelect encoding = new EncodingSelect();
    private final PreviewPanel preview = new PreviewPanel();
    private transient Journey.OfFile journey;

    /**
     * @param changed is told when it is read as something else
     * @param removed is told when it is taken away
     */
    FilePanel(String name, byte[] file, Reader reader, SerializableRunnable changed, SerializableRunnable removed) {
        this.title = FileUpload.titleOf(name);
        this.file = file;
        this.reader = reader;
        encoding.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                journey = read(event.getValue());
                changed.run();
            }
        });
        details = new Details(name, preview, encoding);
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> removed.run());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("bring.file.remove", name));
        remove.setTooltipText(getTranslation("bring.file.remove", name));
        getContent().addClassName("etappe-bring-file");
        getContent().add(details, remove);
        journey = read(null);
    }

    private Journey.OfFile read(@Nullable TextEncoding chosen) {
        var read = reader.read(file, chosen);
        var result = read.preview();
        encoding.setValue(result.encoding());
        preview.show(result);
        details.setOpened(!result.isClean());
        return new Journey.OfFile(Ids.next(), title, read);
    }

    /** What it holds; empty if something is wrong with it. */
    Optional<Journey> journey() {
        return journey.file().preview().isClean() ? Optional.of(journey) : Optional.empty();
    }
}
