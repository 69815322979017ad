package app.etappe.interview.ui.transcript;

import app.etappe.transcript.Transcript;
import app.etappe.transcript.TranscriptLine;
import app.etappe.transcript.TranscriptMessage;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the lines of a transcript would be, and what there is to know about it, row by row. */
class TranscriptPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Paragraph summary = new Paragraph();
    private final Grid<TranscriptLine> lines = new Grid<>();
    private final Paragraph remarks = new Paragraph();
    private final UnorderedList messages = new UnorderedList();

    TranscriptPanel() {
        lines.addColumn(TranscriptLine::row)
                .setHeader(getTranslation("transcript.column.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        lines.addColumn(line -> time(line.startMillis()))
                .setHeader(getTranslation("transcript.column.time"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        lines.addColumn(TranscriptLine::speaker)
                .setHeader(getTranslation("transcript.column.speaker"))
                .setWidth("11rem")
                .setFlexGrow(0);
        lines.addColumn(TranscriptLine::text).setHeader(getTranslation("transcript.column.text"));
        lines.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        lines.setHeight("16rem");
        summary.getElement().setAttribute("role", "status");
        messages.addClassName("etappe-transcript-messages");
        getContent().addClassName("etappe-transcript");
        getContent().add(summary, lines, remarks, messages);
    }

    void show(Transcript transcript) {
        summary.setText(getTranslation(
                "transcript.summary",
                transcript.format().label(),
                transcript.lines().size(),
                transcript.speakers().size()));
        lines.setItems(transcript.lines());
        remarks.setVisible(!transcript.messages().isEmpty());
        remarks.setText(
                getTranslation("transcript.remarks", transcript.messages().size()));
        messages.removeAll();
        transcript.messages().forEach(message -> messages.add(new ListItem(words(message))));
    }

    private String words(TranscriptMessage message) {
        var words = getTranslation(
                "transcript.message." + message.code().key(),
                message.values().values().toArray());
        return message.row() == 0 ? words : getTranslation("transcript.row", message.row(), words);
    }

    private static String time(@Nullable Long millis) {
        if (millis == null) {
            return "";
        }
        long seconds = millis / 1_000;
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }
}
