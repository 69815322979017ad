package app.etappe.bring.ui;

import app.etappe.bring.Comparison;
import app.etappe.copies.Match;
import app.etappe.copies.Settled;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One doubtful pair after the other: the two texts side by side with their places, and what they may be. */
class DoubtPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<Settled> settled;

    /** @param settled takes what is settled by then */
    DoubtPanel(SerializableConsumer<Settled> settled) {
        this.settled = settled;
        getContent().addClassName("etappe-doubt");
    }

    void show(Comparison compared) {
        var doubts = compared.alignment().doubtful();
        getContent().removeAll();
        if (!doubts.isEmpty()) {
            show(compared, doubts);
        }
    }

    private void show(Comparison compared, List<Match> doubts) {
        var doubt = doubts.getFirst();
        var type = doubt.type();
        var question = new Paragraph(getTranslation(
                "bring.doubt",
                doubts.size(),
                getTranslation("bring.part." + type.name().toLowerCase(Locale.ROOT)),
                Math.round(doubt.likeness() * 100)));
        var base = new PartTexts(compared.base());
        var copy = new PartTexts(compared.copy());
        int inBase = Objects.requireNonNull(doubt.base());
        int inCopy = Objects.requireNonNull(doubt.copy());
        var sides = new Div(
                side("bring.side.base", base.text(type, inBase), base.place(type, inBase)),
                side("bring.side.copy", copy.text(type, inCopy), copy.place(type, inCopy)));
        sides.addClassName("etappe-doubt-sides");
        var before = compared.settled();
        var answers = new Div(
                answer("bring.same", () -> Answers.same(before, doubt, inBase)),
                answer("bring.own", () -> Answers.own(before, doubt)));
        if (doubts.size() > 1) {
            answers.add(answer("bring.same.all", () -> Answers.asTaken(before, doubts)));
        }
        answers.addClassName("etappe-doubt-answers");
        getContent().add(question, sides, answers);
    }

    private interface Answer {
        Settled settled();
    }

    private Button answer(String key, Answer answer) {
        return new Button(getTranslation(key), click -> settled.accept(answer.settled()));
    }

    private Div side(String key, String text, String place) {
        var words = new Span(text);
        words.addClassName("etappe-doubt-text");
        words.getElement().setAttribute("dir", "auto");
        var where = new Span(place);
        where.addClassName("etappe-muted");
        return new Div(new Span(getTranslation(key)), words, where);
    }
}
