package app.etappe.interview.ui;

import app.etappe.interview.NoteKind;
import app.etappe.interview.ReleasedNote;
import app.etappe.journey.BoardSpot;
import app.etappe.journey.ui.BoardPlaces;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A released interview for reading. */
class ReleasedLog extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final String INTERVIEWER = "i";

    private final Map<String, ListItem> lines = new HashMap<>();

    ReleasedLog() {
        getContent().addClassName("etappe-released");
    }

    void show(List<ReleasedNote> notes) {
        getContent().removeAll();
        lines.clear();
        getContent().add(new Paragraph(getTranslation("interview.released.text")));
        var list = new OrderedList();
        notes.forEach(note -> {
            var line = line(note);
            lines.put(note.id().toString(), line);
            list.add(line);
        });
        getContent().add(notes.isEmpty() ? new Paragraph(getTranslation("interview.released.empty")) : list);
    }

    /** Brings a line into view and marks it, if it is there. @param line its id, as somebody's address says */
    void showLine(String line) {
        var item = lines.get(line);
        if (item != null) {
            item.addClassName("etappe-released-shown");
            item.getElement().setAttribute("aria-current", "true");
            item.getElement().callJsFunction("scrollIntoView", Map.of("block", "center"));
        }
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
        note.places().forEach(place -> words.add(way(place)));
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

    /** Leads to the place on its map; one that is gone, or not seen by its reader, leads nowhere. */
    private static Component way(ReleasedNote.Place place) {
        var target = place.target();
        if (target == null) {
            return chip("↳ " + place.text());
        }
        var spot = new BoardSpot(target.elementId(), target.laneId());
        var way = new Anchor(BoardPlaces.at(target.mapId(), spot), "↳ " + place.text());
        way.addClassName("etappe-released-chip");
        return way;
    }

    private static Span chip(String text) {
        var chip = new Span(text);
        chip.addClassName("etappe-released-chip");
        return chip;
    }
}
