package app.etappe.workspace;

import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workspaces that the current user works in. */
@Service
public class WorkspaceService {

    private final Workspaces workspaces;
    private final Memberships memberships;
    private final MemberRegister register;
    private final WorkspaceAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    WorkspaceService(
            Workspaces workspaces,
            Memberships memberships,
            MemberRegister register,
            WorkspaceAccess access,
            CurrentUser currentUser,
            Clock clock) {
        this.workspaces = workspaces;
        this.memberships = memberships;
        this.register = register;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Makes a workspace that the current user owns; everybody with an account may.
     *
     * @param timeZone the id of the zone by which its days begin, such as {@code Europe/Berlin}
     * @return its id
     * @throws Refusal {@code text-empty} and its like for the name, {@code time-zone-unknown}, {@code limit-workspaces}
     */
    @Transactional
    public UUID create(String name, String timeZone) {
        return register.found(name, timeZone, false, currentUser.requireId(), Roles.OF_FOUNDER)
                .getId();
    }

    /** The current user's workspaces, archived ones included, the last used one first. */
    @Transactional(readOnly = true)
    public List<WorkspaceSummary> mine() {
        return memberships.workspacesOf(currentUser.requireId(), Limit.of(MemberRegister.MOST_WORKSPACES)).stream()
                .map(Workspace::summary)
                .toList();
    }

    /**
     * One workspace with its settings.
     *
     * @throws Refusal {@code not-found} for who is no member
     */
    @Transactional(readOnly = true)
    public WorkspaceDetails details(UUID workspaceId) {
        access.require(Right.READ, workspaceId);
        return workspaces.findById(workspaceId).orElseThrow(Refusal::notFound).details();
    }

    /**
     * Notes that the current user is at work in this workspace, so that the next visit begins there.
     *
     * @throws Refusal {@code not-found} for who is no member
     */
    @Transactional
    public void remember(UUID workspaceId) {
        access.require(Right.READ, workspaceId);
        memberships.use(workspaceId, currentUser.requireId(), clock.instant());
    }

    /** Where the current user was last at work; empty without any workspace that is still in use. */
    @Transactional(readOnly = true)
    public Optional<UUID> lastUsed() {
        return mine().stream()
                .filter(workspace -> !workspace.archived())
                .map(WorkspaceSummary::id)
                .findFirst();
    }
}
