package app.etappe.participant.ui;

import app.etappe.base.ui.Attempt;
import app.etappe.participant.ImportPreview;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import java.util.Set;

/** Takes a file, shows what would become of it, row by row, and imports all of it or nothing. */
class ParticipantImportDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Says what would become of a file. */
    @FunctionalInterface
    interface Previewer extends Serializable {
        ImportPreview preview(String name, byte[] file);
    }

    /** Imports a file without some of its rows. */
    @FunctionalInterface
    interface Importer extends Serializable {
        void bring(String name, byte[] file, Set<Integer> leftOut);
    }

    private final Previewer previewer;
    private final Importer importer;
    private final ImportPanel preview = new ImportPanel();
    private final Attempt attempt = new Attempt();
    private final Button act = new Button(getTranslation("participant.import.act"), click -> bring());
    private String fileName = "";
    private byte[] file = {};

    ParticipantImportDialog(Previewer previewer, Importer importer) {
        this.previewer = previewer;
        this.importer = importer;
        setHeaderTitle(getTranslation("participant.import.title"));
        setWidth("42rem");
        setMaxWidth("100%");
        var content = new Div(
                new Paragraph(getTranslation("participant.import.help")),
                new Paragraph(getTranslation("participant.import.columns")),
                new ImportFile(this::take),
                preview,
                attempt);
        content.addClassName("etappe-participant-import");
        add(content);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setEnabled(false);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), act);
    }

    /** Shows a file that was chosen. */
    void take(String name, byte[] bytes) {
        fileName = name;
        file = bytes;
        preview.clear();
        act.setEnabled(false);
        attempt.at(() -> {
            var result = previewer.preview(name, bytes);
            preview.show(result);
            act.setEnabled(result.isClean());
        });
    }

    private void bring() {
        attempt.at(() -> {
            importer.bring(fileName, file, preview.leftOut());
            close();
        });
    }
}
