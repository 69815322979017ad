package app.etappe.participant.ui;

import app.etappe.table.TableLimits;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;

/** Takes one file after the other, and of each no more than an import reads. */
class ImportFile extends Composite<Upload> {

    private static final long serialVersionUID = 1L;

    private final SerializableBiConsumer<String, byte[]> chosen;

    /** @param chosen takes the file's name and bytes; one byte over the limit if it is too large */
    ImportFile(SerializableBiConsumer<String, byte[]> chosen) {
        this.chosen = chosen;
        var upload = getContent();
        upload.setUploadHandler(this::take);
        upload.setUploadButton(new Button(getTranslation("participant.import.file")));
        upload.setDropLabel(new Span(getTranslation("participant.import.drop")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
    }

    /** What the browser says of type and size is not believed; too large a file is told apart by the reader. */
    private void take(UploadEvent event) throws IOException {
        try (var file = event.getInputStream()) {
            var bytes = file.readNBytes(TableLimits.USUAL.bytes() + 1);
            var name = event.getFileName();
            event.getUI().access(() -> chosen.accept(name, bytes));
        }
    }
}
