package app.etappe.bring.ui;

import app.etappe.bring.Comparison;
import app.etappe.copies.Candidate;
import app.etappe.copies.Match;
import app.etappe.copies.PartType;
import app.etappe.copies.Settled;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** One doubt after the other: what the copy says and where, and all that it may be in the base. */
class DoubtPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<Settled> settled;
    private final transient Deque<Settled> before = new ArrayDeque<>();
    private boolean answered;

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
        if (!before.isEmpty()) {
            var answers = new Div(new Button(getTranslation("bring.answer.back"), click -> back()));
            answers.addClassName("etappe-doubt-answers");
            getContent().add(answers);
        }
        focus();
    }

    private void show(Comparison compared, List<Match> doubts) {
        var doubt = doubts.getFirst();
        int inCopy = Objects.requireNonNull(doubt.copy());
        var now = compared.settled();
        var question = new H3(
                getTranslation("bring.doubt", doubts.size(), getTranslation("bring.which." + code(doubt.type()))));
        var asked = part(new PartTexts(compared.seenInCopy()), doubt.type(), inCopy);
        asked.addClassName("etappe-doubt-asked");
        var candidates = new UnorderedList();
        candidates.addClassName("etappe-doubt-candidates");
        var base = new PartTexts(compared.seen());
        for (var candidate : doubt.candidates()) {
            candidates.add(candidate(base, doubt, candidate, now));
        }
        var answers = new Div(answer("bring.own", Answers.own(now, doubt), now));
        if (doubts.size() > 1) {
            answers.add(answer("bring.same.all", Answers.asTaken(now, doubts), now));
        }
        answers.addClassName("etappe-doubt-answers");
        getContent().add(question, asked, candidates, answers);
    }

    private ListItem candidate(PartTexts base, Match doubt, Candidate candidate, Settled now) {
        var text = base.text(doubt.type(), candidate.base());
        var choose = answer("bring.same", Answers.same(now, doubt, candidate.base()), now);
        choose.setAriaLabel(getTranslation("bring.same.of", text));
        var alike = new Span(getTranslation("bring.alike", Math.round(candidate.likeness() * 100)));
        alike.addClassName("etappe-muted");
        return new ListItem(part(base, doubt.type(), candidate.base()), alike, choose);
    }

    private Button answer(String key, Settled answer, Settled now) {
        return new Button(getTranslation(key), click -> {
            before.push(now);
            decide(answer);
        });
    }

    private void back() {

        decide(before.pop());
    }

    private void decide(Settled answer) {
        answered = true;
        settled.accept(answer);
    }

    /** The button that had the focus is gone: whoever answers by keyboard goes on with the next doubt. */
    private void focus() {
        if (answered) {
            answered = false;
            getContent().getChildren().flatMap(DoubtPanel::buttons).findFirst().ifPresent(Button::focus);
        }
    }

    private static Stream<Button> buttons(Component component) {
        return component instanceof Button button
                ? Stream.of(button)
                : component.getChildren().flatMap(DoubtPanel::buttons);
    }

    private Div part(PartTexts texts, PartType type, int index) {
        var text = texts.text(type, index);
        var words = new Span(text.isBlank() ? getTranslation("bring.no-text") : text);
        words.addClassName("etappe-doubt-text");
        words.getElement().setAttribute("dir", "auto");
        var part = new Div(words);
        var place = texts.place(type, index);
        if (!place.isEmpty()) {
            part.add(muted(place));
        }
        var within = texts.within(type, index);
        if (!within.isEmpty()) {
            part.add(muted(getTranslation("bring.within", String.join(" · ", within))));
        }
        return part;
    }

    private static Component muted(String text) {
        var line = new Span(text);
        line.addClassName("etappe-muted");
        line.getElement().setAttribute("dir", "auto");
        return line;
    }

    private static String code(PartType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
