package app.etappe.interview.ui;

import app.etappe.interview.NoteKind;
import app.etappe.interview.ReleasedNote;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A released interview for reading. */
class ReleasedLog extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final String INTERVIEWER = "i";

    ReleasedLog() {
        getContent().addClassName("etappe-released");
    }

    void show(List<ReleasedNote> notes) {
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("interview.released.text")));
        var lines = new OrderedList();
        notes.forEach(note -> lines.add(line(note)));
        getContent().add(notes.isEmpty() ? new Paragraph(getTranslation("interview.released.empty")) : lines);
    }

    private ListItem line(ReleasedNote note) {
        var time = new Span(note.at() == null ? "" : ClockTimes.written(note.at()));
        time.addClassName("etappe-released-time");
        var speaker = new Span(speaker(note));
        speaker.addClassName("etappe-released-speaker");
        var text = new Span(note.kind() == NoteKind.VERBATIM ? quoted(note.text()) : note.text());
        text.addClassName("etappe-released-text");
        var words = new Div(text);
        words.add(kind(note.kind()));
        note.tags().forEach(tag -> words.add(chip("#" + tag)));
        note.places().forEach(place -> words.add(chip("↳ " + place)));
        return new ListItem(time, speaker, words);
    }

    private String speaker(ReleasedNote note) {
        var speaker = note.speaker();
        if (speaker == null) {
            return "";
        }
        return speaker.equals(INTERVIEWER) ? getTranslation("interview.speaker.interviewer") : speaker;
    }

    private String quoted(String text) {
        return getTranslation("interview.quoted", text);
    }

    private Span kind(NoteKind kind) {
        var shown = new Span(kind == NoteKind.VERBATIM ? "" : getTranslation("interview.note." + kind.code()));
        shown.addClassName("etappe-muted");
        return shown;
    }

    private static Span chip(String text) {
        var chip = new Span(text);
        chip.addClassName("etappe-released-chip");
        return chip;
    }
}
