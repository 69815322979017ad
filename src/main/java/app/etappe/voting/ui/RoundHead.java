package app.etappe.voting.ui;

import app.etappe.voting.RoundDetails;
import app.etappe.voting.RoundState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** What a round asks, and how it stands. */
class RoundHead extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    private final Anchor rounds = new Anchor("", getTranslation("voting.title"));
    private final H1 title = new H1();
    private final Paragraph question = new Paragraph();
    private final Span state = chip();
    private final Span secrecy = chip();
    private final Countdown countdown = new Countdown();

    /** @param over is told when the round opens or closes by itself */
    RoundHead(SerializableRunnable over) {
        title.getElement().setAttribute("dir", "auto");
        question.getElement().setAttribute("dir", "auto");
        question.addClassName("etappe-round-question");
        state.getElement().setAttribute("aria-live", "polite");
        countdown.addOverListener(told -> over.run());
        var chips = new Div(state, countdown, secrecy);
        chips.addClassName("etappe-chips");
        getContent().addClassName("etappe-round-head");
        getContent().add(rounds, title, question, chips);
    }

    private static Span chip() {
        var chip = new Span();
        chip.addClassName("etappe-chip");
        return chip;
    }

    void show(RoundDetails round) {
        rounds.setHref(RoundPlaces.rounds(round.workspaceId()));
        title.setText(round.title());
        question.setText(round.question());
        question.setVisible(!round.question().isEmpty());
        state.setText(getTranslation("voting.state." + round.state().code()));
        countdown.show(round.untilNext(), round.state() == RoundState.WAITING ? "voting.opens" : "voting.closes");
        secrecy.setText(Secrecy.of(round, this));
    }
}
