package app.etappe.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;

/** Takes one file after the other, and of each no more than whoever asks for it reads. */
public class FileField extends Composite<Upload> {

    private static final long serialVersionUID = 1L;

    private final int mostBytes;
    private final SerializableBiConsumer<String, byte[]> chosen;

    /**
     * @param mostBytes the most that is read
     * @param chosen takes the file's name and bytes; one byte over the limit if it is too large
     */
    public FileField(int mostBytes, SerializableBiConsumer<String, byte[]> chosen) {
        this.mostBytes = mostBytes;
        this.chosen = chosen;
        var upload = getContent();
        upload.setUploadHandler(this::take);
        upload.setUploadButton(new Button(getTranslation("base.file")));
        upload.setDropLabel(new Span(getTranslation("base.file.drop")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
    }

    /** What the browser says of type and size is not believed; too large a file is told apart by its reader. */
    private void take(UploadEvent event) throws IOException {
        try (var file = event.getInputStream()) {
            var bytes = file.readNBytes(mostBytes + 1);
            var name = event.getFileName();
            event.getUI().access(() -> chosen.accept(name, bytes));
        }
    }
}
