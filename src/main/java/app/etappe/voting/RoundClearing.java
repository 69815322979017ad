package app.etappe.voting;

import app.etappe.workspace.ExampleWorkspaceCleared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the rounds of the example workspace away when it is reset or deleted. */
@Component
class RoundClearing {

    private final Rounds rounds;

    RoundClearing(Rounds rounds) {
        this.rounds = rounds;
    }

    @EventListener
    void on(ExampleWorkspaceCleared cleared) {
        rounds.deleteAllIn(cleared.workspaceId());
    }
}
