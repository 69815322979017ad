package app.etappe.evidence.ui;

import app.etappe.evidence.PlaceEvidence.Speaker;
import app.etappe.interview.NoteKind;
import app.etappe.interview.Quote;
import app.etappe.interview.Stance;
import app.etappe.interview.ui.InterviewPlaces;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One quote: its words, whose they are, and the way to the line. */
class QuoteItem extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param speaker null where nobody knows */
    QuoteItem(
            UUID workspaceId,
            Quote quote,
            @Nullable Speaker speaker,
            LocalDate today,
            SerializableConsumer<Quote> unlink) {
        addClassName("etappe-quote");
        getElement().setAttribute("data-link", quote.linkId().toString());
        var words = new Paragraph(
                quote.kind() == NoteKind.VERBATIM ? getTranslation("interview.quoted", quote.text()) : quote.text());
        words.getElement().setAttribute("dir", "auto");
        add(words, facts(workspaceId, quote, speaker, today, unlink));
    }

    private Div facts(
            UUID workspaceId,
            Quote quote,
            @Nullable Speaker speaker,
            LocalDate today,
            SerializableConsumer<Quote> unlink) {
        var way = new Anchor(
                InterviewPlaces.line(workspaceId, quote.interviewId(), quote.noteId()),
                EvidenceWords.source(quote, speaker, today));
        way.setTitle(getTranslation("evidence.quote.way"));
        var facts = new Div(way);
        facts.addClassName("etappe-quote-facts");
        if (quote.target().stance() == Stance.CONTRADICTS) {
            addClassName("etappe-quote-against");
            facts.add(mark("evidence.quote.contradicts", "etappe-quote-stance"));
        }
        if (!quote.released()) {
            facts.add(mark("evidence.quote.unreleased", "etappe-quote-unreleased"));
        }
        if (quote.mayWrite()) {
            facts.add(away(quote, unlink));
        }
        return facts;
    }

    private Span mark(String key, String className) {
        var mark = new Span(getTranslation(key));
        mark.addClassName(className);
        return mark;
    }

    private Button away(Quote quote, SerializableConsumer<Quote> unlink) {
        var away = new Button("✕", click -> unlink.accept(quote));
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        away.setAriaLabel(getTranslation("evidence.quote.unlink"));
        away.setTooltipText(getTranslation("evidence.quote.unlink"));
        return away;
    }
}
