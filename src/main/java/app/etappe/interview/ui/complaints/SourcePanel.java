package app.etappe.interview.ui.complaints;

import app.etappe.base.ui.RefusalTexts;
import app.etappe.interview.SourceMessage;
import app.etappe.interview.SourcePreview;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What would become of a table of sources: how many, of whom, some of their words, and what is wrong in which row. */
class SourcePanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int SAMPLE = 3;
    private static final int SAMPLE_LENGTH = 160;

    SourcePanel() {
        getContent().addClassName("etappe-transcript");
        getContent().getElement().setAttribute("role", "status");
    }

    void clear() {
        getContent().removeAll();
    }

    void show(SourcePreview preview) {
        clear();
        if (!preview.isClean()) {
            getContent()
                    .add(
                            new Paragraph(getTranslation(
                                    "source.errors", preview.messages().size())),
                            list(preview.messages().stream().map(this::words).toList()));
            return;
        }
        getContent()
                .add(new Paragraph(
                        getTranslation("source.counts", preview.rows().size(), preview.known(), preview.anonymous())));
        if (!preview.questions().isEmpty()) {
            getContent()
                    .add(new Paragraph(getTranslation("source.questions", String.join(" · ", preview.questions()))));
        }
        if (!preview.leftOut().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("source.left-out", String.join(" · ", preview.leftOut()))));
        }
        getContent()
                .add(list(preview.rows().stream()
                        .limit(SAMPLE)
                        .map(row -> getTranslation(
                                "transcript.row",
                                row.row(),
                                shortened(row.answers().getFirst().text())))
                        .toList()));
    }

    private String words(SourceMessage message) {
        var reason = RefusalTexts.of(message.reason(), getLocale());
        var words = message.column().isEmpty() ? reason : message.column() + ": " + reason;
        return getTranslation("transcript.row", message.row(), words);
    }

    private static Component list(List<String> items) {
        var list = new UnorderedList();
        list.addClassName("etappe-transcript-messages");
        items.forEach(item -> list.add(new ListItem(item)));
        return list;
    }

    private static String shortened(String text) {
        return text.length() > SAMPLE_LENGTH ? text.substring(0, SAMPLE_LENGTH) + "…" : text;
    }
}
