package app.etappe.priority;

import app.etappe.base.AuditEvent;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a workspace weighs votes, customers and severity. Every member reads it; deciders change it, with a reason. */
@Service
public class WeightsService {

    /** As many earlier weights are shown. */
    private static final int HISTORY = 50;

    private final WorkspaceAccess access;
    private final WeightsChanges changes;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WeightsService(
            WorkspaceAccess access,
            WeightsChanges changes,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.changes = changes;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Those that hold. @throws Refusal {@code not-found} for who is no member */
    @Transactional(readOnly = true)
    public Weights of(UUID workspaceId) {
        access.require(Right.READ, workspaceId);
        return changes.current(workspaceId);
    }

    /** What was said of them, the latest first. @throws Refusal {@code not-found} for who is no member */
    @Transactional(readOnly = true)
    public List<WeightsReason> history(UUID workspaceId) {
        access.require(Right.READ, workspaceId);
        return changes.in(workspaceId, HISTORY).stream()
                .map(WeightsChange::reason)
                .toList();
    }

    /**
     * Weighs otherwise from now on; the audit has that it was done.
     *
     * @param why in the words of whoever does it
     * @throws Refusal {@code not-found}, {@code not-allowed}, {@code workspace-archived}; {@code reason-missing}, or what is
     *     wrong with its text
     */
    @Transactional
    public void change(UUID workspaceId, Weights weights, String why) {
        access.require(Right.DECIDE, workspaceId);
        if (why.isBlank()) {
            throw new Refusal("reason-missing");
        }
        var by = currentUser.requireId();
        var now = clock.instant();
        changes.persist(new WeightsChange(Ids.next(), workspaceId, weights, why, by, now));
        events.publishEvent(new AuditEvent(now, by, "weights-changed", workspaceId));
        events.publishEvent(new PriorityChanged(workspaceId));
    }
}
