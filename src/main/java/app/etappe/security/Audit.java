package app.etappe.security;

import app.etappe.base.AuditEvent;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reports what this module does, inside the transaction that does it. */
@Component
class Audit {

    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    Audit(ApplicationEventPublisher events, CurrentUser currentUser, Clock clock) {
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whoever is signed in did it. */
    void report(String action, @Nullable UUID subject) {
        var actor = currentUser.get().map(SignedIn::accountId).orElse(null);
        events.publishEvent(new AuditEvent(clock.instant(), actor, action, subject));
    }
}
