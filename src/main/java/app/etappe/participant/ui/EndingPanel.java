package app.etappe.participant.ui;

import app.etappe.participant.EndingConsent;
import app.etappe.participant.ParticipantDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** The consents that end soon, with the claims that lose evidence then. */
class EndingPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    EndingPanel() {
        getContent().addClassNames("etappe-section", "etappe-participants-ending");
    }

    /** @param renew asks for a new consent */
    void show(List<EndingConsent> ending, SerializableConsumer<ParticipantDetails> renew) {
        getContent().removeAll();
        getContent().setVisible(!ending.isEmpty());
        if (ending.isEmpty()) {
            return;
        }
        var list = new Div();
        list.addClassNames("etappe-card", "etappe-list");
        list.getElement().setAttribute("role", "list");
        ending.forEach(one -> list.add(row(one, renew)));
        getContent().add(new H2(getTranslation("participant.ending")), list);
    }

    private Div row(EndingConsent one, SerializableConsumer<ParticipantDetails> renew) {
        var participant = one.participant();
        var consent = participant.consent();
        var day = consent == null || consent.endsOn() == null ? "" : ConsentWords.day(consent.endsOn());
        var code = new Span(participant.code());
        code.addClassName("etappe-participant-code");
        var what = new Span(
                getTranslation(participant.consentOver() ? "participant.ending.over" : "participant.ending.on", day));
        var claims = new Span(concerned(one));
        claims.addClassName("etappe-muted");
        claims.getElement().setAttribute("dir", "auto");
        var words = new Div(code, what, claims);
        words.addClassName("etappe-list-name");
        var button = new Button(getTranslation("participant.ending.renew"), click -> renew.accept(participant));
        button.setAriaLabel(getTranslation("participant.ending.renew.of", participant.code()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(words, button);
        row.addClassName("etappe-list-row");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private String concerned(EndingConsent one) {
        var claims = one.concerned().claims();
        return claims.isEmpty()
                ? getTranslation("participant.ending.no-claims")
                : getTranslation("participant.ending.claims", claims.size(), String.join(" · ", claims));
    }
}
