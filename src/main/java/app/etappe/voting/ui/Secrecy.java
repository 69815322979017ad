package app.etappe.voting.ui;

import app.etappe.voting.RoundDetails;
import app.etappe.voting.RoundState;
import com.vaadin.flow.component.Component;

/** What anybody will see of the votes of a round. */
final class Secrecy {

    private Secrecy() {}

    static String of(RoundDetails round, Component reader) {
        var revealed = round.state() == RoundState.REVEALED;
        return reader.getTranslation(
                "voting.secrecy." + (round.anonymous() ? "anonymous" : "named") + (revealed ? ".revealed" : ""));
    }
}
