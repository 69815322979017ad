package app.etappe.segment.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.Attempt;
import app.etappe.file.Picture;
import app.etappe.file.PictureChange;
import app.etappe.file.PictureReader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A persona's picture: to be chosen or dropped, seen, replaced and taken away. Nothing is stored before the form is. */
class PictureField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** In pixels: enough for the largest place where a persona is shown, on a screen with two pixels to each. */
    private static final int LONGEST_SIDE = 512;

    private final Div frame = new Div();
    private final Upload upload = new Upload();
    private final Button choose = new Button();
    private final Button remove = new Button(getTranslation("segment.persona.picture.remove"), click -> takeAway());
    private final Attempt attempt = new Attempt();
    private PictureChange change = new PictureChange.Keep();
    private boolean underWay;

    /** @param present its address; null if there is none */
    PictureField(@Nullable String present, String persona) {
        upload.setUploadHandler(this::take);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg", "image/gif", "image/webp");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("segment.persona.picture.drop")));
        upload.getElement().addEventListener("upload-start", event -> underWay = true);
        upload.addAllFinishedListener(event -> {
            underWay = false;
            upload.clearFileList();
        });
        upload.addFileRejectedListener(event -> attempt.at(() -> {
            throw new Refusal("picture-unknown");
        }));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        frame.addClassName("etappe-picture-frame");
        var ways = new Div(upload, remove, attempt);
        ways.addClassName("etappe-picture-ways");
        getContent().addClassName("etappe-picture");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("segment.persona.picture"));
        getContent().add(frame, ways);
        if (present == null) {
            showNone();
        } else {
            show(new Image(present, getTranslation("segment.persona.picture.of", persona)));
        }
    }

    /** @throws Refusal {@code picture-under-way} while a file is on its way: saved now, the persona would go without it */
    PictureChange change() {
        if (underWay) {
            throw new Refusal("picture-under-way");
        }
        return change;
    }

    /** The picture is drawn here, where no page waits for it. What the browser says of type and size is not believed. */
    private void take(UploadEvent event) throws IOException {
        try (var file = event.getInputStream()) {
            var outcome = read(file.readNBytes(PictureReader.MOST_BYTES + 1));
            event.getUI().access(() -> attempt.at(outcome));
        }
    }

    private SerializableRunnable read(byte[] file) {
        try {
            var picture = PictureReader.read(file, LONGEST_SIDE);
            return () -> put(picture);
        } catch (Refusal refusal) {
            return () -> {
                throw refusal;
            };
        }
    }

    private void put(Picture picture) {
        change = new PictureChange.Put(picture);
        var image = new Image(
                DownloadHandler.fromInputStream(request ->
                        new DownloadResponse(picture.open(), "picture", picture.mediaType(), picture.size())),
                getTranslation("segment.persona.picture.new"));
        show(image);
    }

    private void takeAway() {
        change = new PictureChange.Remove();
        attempt.at(() -> {});
        showNone();
        choose.focus();
    }

    private void showNone() {
        show(VaadinIcon.USER.create());
        choose.setText(getTranslation("segment.persona.picture.choose"));
        remove.setVisible(false);
    }

    private void show(Component picture) {
        frame.removeAll();
        frame.add(picture);
        choose.setText(getTranslation("segment.persona.picture.replace"));
        remove.setVisible(true);
    }
}
