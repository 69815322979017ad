package app.etappe.workspace;

import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The installation's one example workspace, which everybody with an account may enter, reset and delete. */
@Service
public class ExampleWorkspaceService {

    /** What is stored as its name; pages show the word of their reader's language instead. */
    private static final String NAME = "Examples";

    /** Whoever looks around shall be able to try everything. */
    private static final Set<Role> EVERYTHING = EnumSet.of(Role.EDITOR, Role.RESEARCHER, Role.OWNER);

    private final Workspaces workspaces;
    private final Memberships memberships;
    private final Standings standings;
    private final Invitations invitations;
    private final MemberRegister register;
    private final WorkspaceAccess access;
    private final RightsChanges rightsChanges;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;

    ExampleWorkspaceService(
            Workspaces workspaces,
            Memberships memberships,
            Standings standings,
            Invitations invitations,
            MemberRegister register,
            WorkspaceAccess access,
            RightsChanges rightsChanges,
            ApplicationEventPublisher events,
            CurrentUser currentUser) {
        this.workspaces = workspaces;
        this.memberships = memberships;
        this.standings = standings;
        this.invitations = invitations;
        this.register = register;
        this.access = access;
        this.rightsChanges = rightsChanges;
        this.events = events;
        this.currentUser = currentUser;
    }

    /** The example workspace, if somebody has entered it since it was last deleted. */
    @Transactional(readOnly = true)
    public Optional<UUID> find() {
        currentUser.requireId();
        return workspaces.example().map(Workspace::getId);
    }

    /**
     * Makes the current user a member who may do everything there. The first to enter has it made and filled.
     *
     * @return its id
     */
    @Transactional
    public UUID enter() {
        var accountId = currentUser.requireId();
        workspaces.lockExampleGuard(ExampleGuard.ID);
        var present = workspaces.example();
        if (present.isPresent()) {
            var workspaceId = register.lock(present.get().getId()).getId();
            if (standings.find(workspaceId, accountId).isEmpty()) {
                register.admit(workspaceId, accountId, EVERYTHING);
            }
            events.publishEvent(new ExampleWorkspaceEntered(workspaceId, false));
            return workspaceId;
        }
        var made = register.found(NAME, "UTC", true, accountId, EVERYTHING);
        events.publishEvent(new ExampleWorkspaceEntered(made.getId(), true));
        return made.getId();
    }

    /**
     * Throws away what was tried there and lays the examples in again; its members stay, and the current user may do
     * everything again, since the examples are laid in as theirs.
     *
     * @throws Refusal {@code not-found} without an example workspace, and for who has not entered it
     */
    @Transactional
    public void reset() {
        var workspace = lockToManage();
        register.admit(workspace.getId(), currentUser.requireId(), EVERYTHING);
        events.publishEvent(new ExampleWorkspaceCleared(workspace.getId()));
        events.publishEvent(new ExampleWorkspaceEntered(workspace.getId(), true));
    }

    /**
     * Deletes the example workspace for good, for everybody; whoever enters next has a new one.
     *
     * @throws Refusal {@code not-found} without an example workspace, and for who has not entered it
     */
    @Transactional
    public void delete() {
        var workspace = lockToManage();
        var accounts = register.accounts(workspace.getId());
        events.publishEvent(new ExampleWorkspaceCleared(workspace.getId()));
        invitations.deleteAllIn(workspace.getId());
        memberships.deleteAllIn(workspace.getId());
        workspaces.delete(workspace);
        rightsChanges.ofAll(workspace.getId(), accounts, "example-workspace-deleted");
    }

    private Workspace lockToManage() {
        workspaces.lockExampleGuard(ExampleGuard.ID);
        var example = workspaces.example().orElseThrow(Refusal::notFound);
        var workspace = register.lock(example.getId());
        access.require(Right.MANAGE, workspace.getId());
        return workspace;
    }
}
