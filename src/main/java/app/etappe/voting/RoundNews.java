package app.etappe.voting;

import app.etappe.base.AuditEvent;
import app.etappe.security.CurrentUser;
import app.etappe.security.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of rounds, and never of votes: a voter's own pages alone hear of theirs. */
@Component
class RoundNews {

    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    RoundNews(ApplicationEventPublisher events, CurrentUser currentUser, Clock clock) {
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void changed(UUID workspaceId) {
        events.publishEvent(new RoundsChanged(workspaceId));
    }

    void started(Round round) {
        audit("round-started", round);
        changed(round.workspaceId());
    }

    void ended(Round round) {
        audit("round-ended", round);
        changed(round.workspaceId());
    }

    void revealed(Round round) {
        audit("round-revealed", round);
        events.publishEvent(new RoundRevealed(round.workspaceId(), round.id()));
        changed(round.workspaceId());
    }

    /** @param counts whether more or fewer are done now */
    void marked(Round round, UUID voterId, boolean counts) {
        events.publishEvent(new BallotMarked(round.workspaceId(), round.id(), voterId));
        if (counts) {
            changed(round.workspaceId());
        }
    }

    /** Without an actor where the round's time was over before anybody ended it. */
    private void audit(String action, Round round) {
        var actor = currentUser.get().map(SignedIn::accountId).orElse(null);
        events.publishEvent(new AuditEvent(clock.instant(), actor, action, round.id()));
    }
}
