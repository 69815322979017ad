package app.etappe.workspace;

import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members who leave, of their own accord or not, and what becomes of the things that are theirs. */
@Service
public class DepartureService {

    private final MemberRegister register;
    private final Memberships memberships;
    private final List<OwnedThings> features;
    private final WorkspaceAccess access;
    private final CurrentUser currentUser;

    DepartureService(
            MemberRegister register,
            Memberships memberships,
            List<OwnedThings> features,
            WorkspaceAccess access,
            CurrentUser currentUser) {
        this.register = register;
        this.memberships = memberships;
        this.features = features;
        this.access = access;
        this.currentUser = currentUser;
    }

    /**
     * What a member owns in the workspace, for whoever manages it and for the member.
     *
     * @return empty: they can leave without a successor
     */
    @Transactional(readOnly = true)
    public List<OwnedThing> ownedBy(UUID workspaceId, UUID accountId) {
        access.require(accountId.equals(currentUser.requireId()) ? Right.READ : Right.MANAGE, workspaceId);
        return owned(workspaceId, accountId);
    }

    /**
     * Takes a member out of the workspace, and gives what they own to their successor in the same transaction.
     *
     * @param successor another member; empty only if nothing is owned
     * @throws Refusal {@code successor-needed}, {@code successor-unknown}, {@code last-owner}, {@code not-found} if
     *     they are no member
     */
    @Transactional
    public void remove(UUID workspaceId, UUID accountId, Optional<UUID> successor) {
        register.lock(workspaceId);
        access.require(Right.MANAGE, workspaceId);
        depart(workspaceId, accountId, successor);
    }

    /**
     * Takes the current user out of the workspace.
     *
     * @param successor another member; empty only if nothing is owned
     * @throws Refusal {@code successor-needed}, {@code successor-unknown}, {@code last-owner}
     */
    @Transactional
    public void leave(UUID workspaceId, Optional<UUID> successor) {
        register.lock(workspaceId);
        access.require(Right.READ, workspaceId);
        depart(workspaceId, currentUser.requireId(), successor);
    }

    private void depart(UUID workspaceId, UUID accountId, Optional<UUID> successor) {
        register.remove(workspaceId, accountId);
        if (owned(workspaceId, accountId).isEmpty()) {
            return;
        }
        var heir = successor.orElseThrow(() -> new Refusal("successor-needed"));
        if (memberships.membersAmong(workspaceId, Set.of(heir)).isEmpty()) {
            throw new Refusal("successor-unknown");
        }
        features.forEach(feature -> feature.handOver(workspaceId, accountId, heir));
    }

    private List<OwnedThing> owned(UUID workspaceId, UUID accountId) {
        return features.stream()
                .flatMap(feature -> feature.ownedBy(workspaceId, accountId).stream())
                .toList();
    }
}
