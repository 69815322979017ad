package app.etappe.interview.ui.transcript;

import app.etappe.base.Refusal;
import app.etappe.base.ui.Attempt;
import app.etappe.base.ui.FileField;
import app.etappe.base.upload.TextEncoding;
import app.etappe.interview.TranscriptDraft;
import app.etappe.transcript.Transcript;
import app.etappe.transcript.TranscriptReader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.io.Serializable;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a transcript, shows what its lines would be, and asks who its speakers are. */
class TranscriptDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Makes lines of a file. */
    @FunctionalInterface
    interface Reader extends Serializable {

        /** @param chosen how its letters are written; null to recognise it */
        Transcript read(byte[] file, String name, @Nullable TextEncoding chosen);
    }

    private final Reader reader;
    private final SerializableBiConsumer<TranscriptDraft, TranscriptDialog> chosen;
    private final SpeakerFields speakers;
    private final Select<TextEncoding> encoding = new Select<>();
    private final Checkbox joined = new Checkbox(getTranslation("transcript.joined"), true);
    private final TranscriptPanel preview = new TranscriptPanel();
    private final Div details = new Div();
    private final Attempt attempt = new Attempt();
    private final ProgressBar progress = new ProgressBar();
    private final Button take = new Button(getTranslation("transcript.take.none"), click -> take());
    private byte[] file = {};
    private String fileName = "";
    private transient @Nullable Transcript read;

    /**
     * @param participants of the interview, their codes by their ids
     * @param chosen takes over what was chosen; it tells this dialog how far it is
     */
    TranscriptDialog(
            SequencedMap<UUID, String> participants,
            Reader reader,
            SerializableBiConsumer<TranscriptDraft, TranscriptDialog> chosen) {
        this.reader = reader;
        this.chosen = chosen;
        speakers = new SpeakerFields(participants);
        setHeaderTitle(getTranslation("transcript.header"));
        setWidth("56rem");
        setMaxWidth("100%");
        encoding.setLabel(getTranslation("transcript.encoding"));
        encoding.setHelperText(getTranslation("transcript.encoding.help"));
        encoding.setItems(TextEncoding.values());
        encoding.setItemLabelGenerator(TextEncoding::label);
        encoding.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                show(event.getValue());
            }
        });
        joined.addValueChangeListener(event -> showLines());
        details.addClassName("etappe-fields");
        details.add(preview, encoding, joined, speakers);
        details.setVisible(false);
        progress.setVisible(false);
        var content = new Div(
                new Paragraph(getTranslation("transcript.help")),
                new FileField(TranscriptReader.BYTES, this::take),
                attempt,
                details,
                progress);
        content.addClassName("etappe-fields");
        add(content);
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(false);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), take);
    }

    /** Shows a file that was chosen. */
    void take(String name, byte[] bytes) {
        file = bytes;
        fileName = name;
        show(null);
    }

    private void show(@Nullable TextEncoding wanted) {
        read = null;
        attempt.at(() -> read = reader.read(file, fileName, wanted));
        var transcript = read;
        // A wrong choice of the encoding stays in view, so that another can be made.
        details.setVisible(transcript != null || wanted != null);
        preview.setVisible(transcript != null);
        take.setEnabled(transcript != null);
        if (transcript != null) {
            encoding.setVisible(transcript.encoding() != null);
            encoding.setValue(transcript.encoding());
            speakers.show(transcript);
            showLines();
        }
    }

    private void showLines() {
        var transcript = transcript();
        if (transcript != null) {
            preview.show(transcript);
            take.setText(getTranslation("transcript.take", transcript.lines().size()));
        }
    }

    private @Nullable Transcript transcript() {
        var transcript = read;
        return transcript == null || !joined.getValue() ? transcript : transcript.joined();
    }

    private void take() {
        var transcript = transcript();
        if (transcript != null) {
            take.setEnabled(false);
            progress.setMax(transcript.lines().size());
            progress.setIndeterminate(true);
            progress.setVisible(true);
            chosen.accept(new TranscriptDraft(transcript, speakers.mapping()), this);
        }
    }

    /** So many lines are written by now. */
    void showWritten(int lines) {
        progress.setIndeterminate(false);
        progress.setValue(Math.min(lines, progress.getMax()));
    }

    /** All is written. */
    void finish() {
        close();
        Notification.show(getTranslation("transcript.taken", (int) progress.getMax()));
    }

    /** It was refused; what was chosen stays. */
    void explain(Refusal refusal) {
        progress.setVisible(false);
        take.setEnabled(true);
        attempt.at(() -> {
            throw refusal;
        });
    }
}
