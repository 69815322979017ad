package app.etappe.exchange.ui;

import app.etappe.base.Texts;
import app.etappe.exchange.ImportService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;

/** Takes one file after the other, and of each no more than an import reads. */
public class FileUpload extends Composite<Upload> {

    private static final long serialVersionUID = 1L;

    private final SerializableBiConsumer<String, byte[]> chosen;

    /**
     * @param button what the button says
     * @param drop what stands where files can be dropped
     * @param chosen takes the file's name and bytes; one byte over the limit if it is too large
     */
    public FileUpload(String button, String drop, SerializableBiConsumer<String, byte[]> chosen) {
        this.chosen = chosen;
        var upload = getContent();
        upload.setUploadHandler(this::take);
        upload.setUploadButton(new Button(button));
        upload.setDropLabel(new Span(drop));
        upload.addAllFinishedListener(event -> upload.clearFileList());
    }

    /** What a map out of a file may be called: the file's name says more often than not what it is about. */
    public static String titleOf(String fileName) {
        var name = fileName.replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\.[A-Za-z]{1,4}$", "")
                .replace('_', ' ');
        return name.length() > Texts.TITLE ? name.substring(0, Texts.TITLE) : name;
    }

    /** What the browser says of type and size is not believed; too large a file is told apart by the reader. */
    private void take(UploadEvent event) throws IOException {
        try (var file = event.getInputStream()) {
            var bytes = file.readNBytes(ImportService.MOST_BYTES + 1);
            var name = event.getFileName();
            event.getUI().access(() -> chosen.accept(name, bytes));
        }
    }
}
