package app.etappe.voting;

import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may make, lead and see rounds. Whoever may edit or decide makes them; who may decide leads all of them, and who made one
 * leads that one for as long as they could make another. Drafts are seen by those who lead them.
 */
@Component
class RoundAccess {

    private final WorkspaceAccess workspaces;
    private final CurrentUser currentUser;
    private final Rounds rounds;

    RoundAccess(WorkspaceAccess workspaces, CurrentUser currentUser, Rounds rounds) {
        this.workspaces = workspaces;
        this.currentUser = currentUser;
        this.rounds = rounds;
    }

    /** What the current user may there. @throws Refusal {@code not-found} for strangers */
    RoundReader reader(UUID workspaceId) {
        workspaces.require(Right.READ, workspaceId);
        return new RoundReader(
                currentUser.requireId(),
                workspaces.can(Right.DECIDE, workspaceId),
                workspaces.can(Right.EDIT_MAPS, workspaceId),
                workspaces.couldOutOfArchive(Right.DECIDE, workspaceId));
    }

    /** @throws Refusal {@code not-found} for strangers */
    void requireRead(UUID workspaceId) {
        workspaces.require(Right.READ, workspaceId);
    }

    /** @throws Refusal {@code not-found}, {@code not-allowed}, {@code workspace-archived} */
    void requireMaking(UUID workspaceId) {
        if (!workspaces.can(Right.DECIDE, workspaceId)) {
            workspaces.require(Right.EDIT_MAPS, workspaceId);
        }
    }

    /** @throws Refusal {@code not-found} also for a draft of somebody else's */
    Round requireSeen(UUID roundId) {
        var round = rounds.find(roundId).orElseThrow(Refusal::notFound);
        workspaces.require(Right.READ, round.workspaceId());
        if (!round.times().isStarted() && !reader(round.workspaceId()).sees(round)) {
            throw Refusal.notFound();
        }
        return round;
    }

    /** @throws Refusal {@code not-found}, {@code not-allowed}, {@code workspace-archived} unless the current user leads it */
    Round requireLed(UUID roundId) {
        return led(rounds.find(roundId));
    }

    /**
     * Locks the round for whoever leads it; it is read after that.
     *
     * @throws Refusal {@code not-found}, {@code not-allowed}, {@code workspace-archived}
     */
    Round lockToLead(UUID roundId) {
        return led(rounds.lock(roundId));
    }

    private Round led(Optional<Round> found) {
        var round = found.orElseThrow(Refusal::notFound);
        var reader = reader(round.workspaceId());
        if (!reader.sees(round)) {
            throw Refusal.notFound();
        }
        if (!reader.leads(round)) {
            workspaces.require(reader.made(round) ? Right.EDIT_MAPS : Right.DECIDE, round.workspaceId());
        }
        return round;
    }
}
