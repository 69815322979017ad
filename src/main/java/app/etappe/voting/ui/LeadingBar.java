package app.etappe.voting.ui;

import app.etappe.voting.RoundDetails;
import app.etappe.voting.RoundState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;

/** What whoever leads a round does next. Buttons that do not fit the round's state are away. */
class LeadingBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Button start;
    private final Button end;
    private final Button reveal;
    private final Button next;
    private final Button extend;
    private final Button change;
    private final Button guests;

    LeadingBar(SerializableConsumer<LeadingAct> act) {
        getContent().addClassName("etappe-leading");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("voting.lead"));
        start = button(LeadingAct.START, act);
        end = button(LeadingAct.END, act);
        reveal = button(LeadingAct.REVEAL, act);
        next = button(LeadingAct.NEXT, act);
        extend = button(LeadingAct.EXTEND, act);
        change = button(LeadingAct.CHANGE, act);
        guests = button(LeadingAct.GUESTS, act);
        start.addThemeVariants(ButtonVariant.PRIMARY);
        reveal.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(start, reveal, next, end, extend, change, guests);
    }

    private Button button(LeadingAct what, SerializableConsumer<LeadingAct> act) {
        return new Button(getTranslation("voting.lead." + what.code()), click -> act.accept(what));
    }

    /** Offers what can be done with the round as it is. */
    void show(RoundDetails round) {
        setVisible(round.mayLead());
        var state = round.state();
        boolean begun = state == RoundState.WAITING || state == RoundState.OPEN;
        start.setVisible(state == RoundState.DRAFT);
        end.setVisible(state == RoundState.OPEN);
        reveal.setVisible(state == RoundState.OPEN || state == RoundState.ENDED);
        next.setVisible(state != RoundState.DRAFT && state != RoundState.WAITING);
        extend.setVisible(begun);
        change.setVisible(begun || state == RoundState.DRAFT);
        guests.setVisible(begun || state == RoundState.DRAFT);
    }
}
