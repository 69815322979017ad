package app.etappe.interview.ui.complaints;

import app.etappe.base.Refusal;
import app.etappe.base.ui.Attempt;
import app.etappe.base.ui.FileField;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.SourceDraft;
import app.etappe.interview.SourceImportService;
import app.etappe.interview.SourcePreview;
import app.etappe.journey.MapSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Locale;

/** Takes a table of complaints or survey answers, shows what would become of it, and imports it row by row. */
class SourceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final SerializableFunction<SourceDraft, SourcePreview> previewer;
    private final SerializableBiConsumer<SourceDraft, SourceDialog> chosen;
    private final Select<InterviewKind> kind = new Select<>();
    private final ComboBox<MapSummary> map = new ComboBox<>(getTranslation("source.map"));
    private final SourcePanel preview = new SourcePanel();
    private final Attempt attempt = new Attempt();
    private final ProgressBar progress = new ProgressBar();
    private final Button act = new Button(getTranslation("source.act"), click -> bring());
    private byte[] file = {};
    private String fileName = "";
    private int rows;

    /** @param chosen imports what was chosen; it tells this dialog how far it is */
    SourceDialog(
            List<MapSummary> maps,
            SerializableFunction<SourceDraft, SourcePreview> previewer,
            SerializableBiConsumer<SourceDraft, SourceDialog> chosen) {
        this.previewer = previewer;
        this.chosen = chosen;
        setHeaderTitle(getTranslation("source.header"));
        setWidth("44rem");
        setMaxWidth("100%");
        kind.setLabel(getTranslation("source.kind"));
        kind.setItems(InterviewKind.COMPLAINT, InterviewKind.SURVEY);
        kind.setItemLabelGenerator(
                value -> getTranslation("source.kind." + value.name().toLowerCase(Locale.ROOT)));
        kind.setValue(InterviewKind.COMPLAINT);
        kind.addValueChangeListener(event -> show());
        map.setItems(maps);
        map.setItemLabelGenerator(MapSummary::title);
        map.setClearButtonVisible(true);
        if (maps.size() == 1) {
            map.setValue(maps.getFirst());
        }
        progress.setVisible(false);
        var content = new Div(
                new Paragraph(getTranslation("source.help")),
                kind,
                map,
                new FileField(SourceImportService.LIMITS.bytes(), this::take),
                preview,
                attempt,
                progress);
        content.addClassName("etappe-fields");
        add(content);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setEnabled(false);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), act);
    }

    /** Shows a file that was chosen. */
    void take(String name, byte[] bytes) {
        file = bytes;
        fileName = name;
        show();
    }

    private void show() {
        preview.clear();
        act.setEnabled(false);
        if (file.length == 0 && fileName.isEmpty()) {
            return;
        }
        attempt.at(() -> {
            var result = previewer.apply(draft());
            preview.show(result);
            rows = result.rows().size();
            act.setEnabled(rows > 0);
        });
    }

    private SourceDraft draft() {
        var about = map.getValue();
        return new SourceDraft(kind.getValue(), file, fileName, about == null ? null : about.id());
    }

    private void bring() {
        act.setEnabled(false);
        progress.setMax(rows);
        progress.setValue(0);
        progress.setVisible(true);
        chosen.accept(draft(), this);
    }

    /** So many rows are in by now. */
    void showWritten(int written) {
        progress.setValue(Math.min(written, rows));
    }

    /** All are in. */
    void finish() {
        close();
        Notification.show(getTranslation("source.done", rows));
    }

    /** It was refused; what was chosen stays. */
    void explain(Refusal refusal) {
        progress.setVisible(false);
        attempt.at(() -> {
            throw refusal;
        });
    }
}
