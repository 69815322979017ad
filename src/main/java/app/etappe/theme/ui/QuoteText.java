package app.etappe.theme.ui;

import app.etappe.interview.FoundNote;
import app.etappe.interview.NoteKind;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;

/** What a line says, with the words marked that were looked for; only word for word in quotation marks. */
class QuoteText extends Composite<Paragraph> {

    private static final long serialVersionUID = 1L;

    private static final String ELLIPSIS = "…";

    QuoteText(FoundNote note) {
        getContent().addClassName("etappe-quote-text");
        boolean quoted = note.kind() == NoteKind.VERBATIM;
        // The marks around a quote are those of the language: what stands around the gap in its text.
        var marks = getTranslation("theme.quoted", "|").split("\\|");
        var shown = Excerpt.of(note);
        getContent().add((quoted ? marks[0] : "") + (shown.from() > 0 ? ELLIPSIS : ""));
        int at = shown.from();
        for (var mark : note.marks()) {
            if (mark.from() >= at && mark.to() <= shown.to()) {
                getContent().add(new Text(note.text().substring(at, mark.from())));
                var found = new HtmlContainer("mark");
                found.setText(note.text().substring(mark.from(), mark.to()));
                getContent().add(found);
                at = mark.to();
            }
        }
        getContent().add(new Text(note.text().substring(at, shown.to())));
        getContent().add((shown.to() < note.text().length() ? ELLIPSIS : "") + (quoted ? marks[1] : ""));
    }
}
