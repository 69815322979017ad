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

    void revealed(Round round) {
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

    /** @param action what was done to a round, for the audit: small letters and hyphens */
    void audit(String action, UUID subject) {
        var actor = currentUser.get().map(SignedIn::accountId).orElse(null);
        events.publishEvent(new AuditEvent(clock.instant(), actor, action, subject));
    }
}
