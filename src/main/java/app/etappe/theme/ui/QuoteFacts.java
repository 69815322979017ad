package app.etappe.theme.ui;

import app.etappe.interview.FoundNote;
import app.etappe.interview.NoteKind;
import app.etappe.interview.ui.InterviewPlaces;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Whose line it is and when it was said, leading to it; and its tags. */
class QuoteFacts extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param segments names by id */
    QuoteFacts(UUID workspaceId, FoundNote note, Map<UUID, String> segments) {
        getContent().addClassName("etappe-quote-facts");
        var link = new Anchor(
                InterviewPlaces.line(workspaceId, note.interviewId(), note.id()),
                String.join(" · ", facts(note, segments)));
        link.getElement().setAttribute("title", getTranslation("theme.quote.open"));
        getContent().add(link);
        if (note.kind() != NoteKind.VERBATIM) {
            getContent().add(new Span(getTranslation("theme.kind." + note.kind().code())));
        }
        note.tags().forEach(tag -> {
            var chip = new Span("#" + tag);
            chip.addClassName("etappe-quote-tag");
            getContent().add(chip);
        });
    }

    private List<String> facts(FoundNote note, Map<UUID, String> segments) {
        var facts = new ArrayList<String>();
        facts.add(who(note));
        note.segmentIds().stream().map(segments::get).filter(Objects::nonNull).forEach(facts::add);
        facts.add(note.heldOn()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale())));
        return facts;
    }

    private String who(FoundNote note) {
        if (note.asked()) {
            return getTranslation("theme.quote.asked");
        }
        return note.code() == null
                ? getTranslation("theme.quote.nobody." + note.interviewKind().code())
                : note.code();
    }
}
