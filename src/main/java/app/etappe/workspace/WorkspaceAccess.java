package app.etappe.workspace;

import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import app.etappe.security.SignedIn;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do what in a workspace. Every question is one query; nothing is remembered between two, so a right taken away
 * is gone with the commit that took it.
 */
@Component("workspaceAccess")
public class WorkspaceAccess {

    private final Standings standings;
    private final Memberships memberships;
    private final Workspaces workspaces;
    private final CurrentUser currentUser;

    WorkspaceAccess(Standings standings, Memberships memberships, Workspaces workspaces, CurrentUser currentUser) {
        this.standings = standings;
        this.memberships = memberships;
        this.workspaces = workspaces;
        this.currentUser = currentUser;
    }

    /** Whether the current user has the right; never for strangers, and nothing but reading in an archived workspace. */
    @Transactional(readOnly = true)
    public boolean can(Right right, UUID workspaceId) {
        return currentUser
                .get()
                .filter(user -> can(right, workspaceId, user.accountId()))
                .isPresent();
    }

    /** Those of some accounts that are members, who may read it at least; asks for no rights, and once for all of them. */
    @Transactional(readOnly = true)
    public Set<UUID> membersAmong(UUID workspaceId, Collection<UUID> accountIds) {
        return accountIds.isEmpty() ? Set.of() : memberships.membersAmong(workspaceId, accountIds);
    }

    /** Like {@link #can(Right, UUID)}, for threads that act for an account without being its request. */
    @Transactional(readOnly = true)
    public boolean can(Right right, UUID workspaceId, UUID accountId) {
        return standings
                .find(workspaceId, accountId)
                .filter(standing -> standing.allows(right))
                .isPresent();
    }

    /** Whether the current user has the right, or would have it if the workspace were not archived. */
    @Transactional(readOnly = true)
    public boolean couldOutOfArchive(Right right, UUID workspaceId) {
        return currentUser
                .get()
                .flatMap(user -> standings.find(workspaceId, user.accountId()))
                .filter(standing -> standing.wouldAllow(right))
                .isPresent();
    }

    /**
     * Refuses unless the current user has the right.
     *
     * @throws Refusal {@code not-signed-in}; {@code not-found} for who is no member; {@code workspace-archived} or
     *     {@code not-allowed} for a member without the right
     */
    @Transactional(readOnly = true)
    public void require(Right right, UUID workspaceId) {
        require(right, workspaceId, currentUser.requireId());
    }

    /** Like {@link #require(Right, UUID)}, for threads that act for an account without being its request. */
    @Transactional(readOnly = true)
    public void require(Right right, UUID workspaceId, UUID accountId) {
        var standing = standings.find(workspaceId, accountId).orElseThrow(Refusal::notFound);
        if (standing.allows(right)) {
            return;
        }
        throw standing.archivedAt() != null && standing.wouldAllow(right)
                ? new Refusal("workspace-archived")
                : Refusal.notAllowed();
    }

    /** Whether it can only be read, or is gone. It asks for no rights: for those who come without an account. */
    @Transactional(readOnly = true)
    public boolean isArchived(UUID workspaceId) {
        return workspaces
                .findById(workspaceId)
                .filter(found -> !found.details().archived())
                .isEmpty();
    }

    /** The ids of the workspaces, archived ones included, that the current user is a member of. */
    @Transactional(readOnly = true)
    public Set<UUID> mine() {
        Optional<UUID> accountId = currentUser.get().map(SignedIn::accountId);
        return accountId
                .map(id -> Set.copyOf(memberships.workspaceIdsOf(id, Limit.of(MemberRegister.MOST_WORKSPACES))))
                .orElse(Set.of());
    }
}
