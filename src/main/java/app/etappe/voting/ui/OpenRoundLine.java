package app.etappe.voting.ui;

import app.etappe.voting.RoundState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** One round that is not revealed yet, in one line: what it asks, how far it is, one's own votes left. */
class OpenRoundLine extends Div {

    private static final long serialVersionUID = 1L;

    /** @param over is told when the round closes by itself */
    OpenRoundLine(RoundReading.Shown shown, SerializableRunnable over, SerializableConsumer<LeadingAct> act) {
        var round = shown.round();
        boolean open = round.state() == RoundState.OPEN;
        addClassName("etappe-open-round");
        var title = text(
                "etappe-open-round-title",
                getTranslation("voting.bar." + round.state().code(), round.title()));
        var question = text("etappe-muted", round.question());
        question.getElement().setAttribute("dir", "auto");
        question.setVisible(!round.question().isEmpty());
        var chips = new Div();
        chips.addClassName("etappe-chips");
        if (open) {
            chips.add(text(
                    "etappe-chip",
                    getTranslation(
                            "voting.progress",
                            shown.progress().done(),
                            shown.progress().voters())));
        }
        var countdown = new Countdown();
        countdown.addOverListener(told -> over.run());
        countdown.show(round.untilNext(), "voting.closes");
        chips.add(countdown, text("etappe-chip", Secrecy.of(round, this)));
        var mine = new Div();
        mine.addClassName("etappe-open-round-mine");
        var page = new Anchor(
                RoundPlaces.round(round.workspaceId(), round.id()),
                getTranslation(open && shown.ballot().mayVote() ? "voting.bar.vote" : "voting.bar.look"));
        page.addClassName("etappe-button");
        if (open && shown.ballot().mayVote()) {
            mine.add(text(
                    "etappe-open-round-left",
                    getTranslation(
                            "voting.bar.left",
                            shown.ballot().left(),
                            shown.ballot().budget())));
        }
        mine.add(page);
        if (round.mayLead()) {
            mine.add(new Button(getTranslation("voting.lead.reveal"), click -> act.accept(LeadingAct.REVEAL)));
        }
        add(title, question, chips, mine);
    }

    private static Span text(String style, String text) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
