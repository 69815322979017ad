package app.etappe.workspace;

import app.etappe.base.AuditEvent;
import app.etappe.security.CurrentUser;
import app.etappe.security.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells of changed rights: the audit inside the transaction, everybody else once it is committed. */
@Component
class RightsChanges {

    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    RightsChanges(ApplicationEventPublisher events, CurrentUser currentUser, Clock clock) {
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @param action what was done to the member, for the audit: small letters and hyphens
     */
    void of(UUID workspaceId, UUID accountId, String action) {
        var actor = currentUser.get().map(SignedIn::accountId).orElse(accountId);
        events.publishEvent(new AuditEvent(clock.instant(), actor, action, accountId));
        afterCommit(new RightsChanged(workspaceId, accountId));
    }

    /** The same for everybody in a workspace at once, audited as one event about the workspace. */
    void ofAll(UUID workspaceId, Iterable<UUID> accountIds, String action) {
        var actor = currentUser.get().map(SignedIn::accountId).orElse(null);
        events.publishEvent(new AuditEvent(clock.instant(), actor, action, workspaceId));
        accountIds.forEach(accountId -> afterCommit(new RightsChanged(workspaceId, accountId)));
    }

    private void afterCommit(RightsChanged event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(event);
            }
        });
    }
}
