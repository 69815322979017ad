package app.etappe.workspace;

import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the owners of a workspace decide about it as a whole. */
@Service
public class WorkspaceSettingsService {

    private final MemberRegister register;
    private final Standings standings;
    private final WorkspaceAccess access;
    private final RightsChanges rightsChanges;
    private final CurrentUser currentUser;
    private final Clock clock;

    WorkspaceSettingsService(
            MemberRegister register,
            Standings standings,
            WorkspaceAccess access,
            RightsChanges rightsChanges,
            CurrentUser currentUser,
            Clock clock) {
        this.register = register;
        this.standings = standings;
        this.access = access;
        this.rightsChanges = rightsChanges;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Gives the workspace another name.
     *
     * @throws Refusal {@code text-empty} and its like; {@code example-workspace}, whose name is the same for all
     */
    @Transactional
    public void rename(UUID workspaceId, String name) {
        lockToManage(workspaceId).rename(name);
    }

    /**
     * From now on its days begin and end by another clock.
     *
     * @param timeZone the id of a zone, such as {@code Europe/Berlin}
     * @throws Refusal {@code time-zone-unknown}
     */
    @Transactional
    public void moveToTimeZone(UUID workspaceId, String timeZone) {
        lockToManage(workspaceId).moveTo(timeZone);
    }

    /** Whether who has left is still shown by name, or as a former member. */
    @Transactional
    public void keepFormerNames(UUID workspaceId, boolean keep) {
        lockToManage(workspaceId).keepFormerNames(keep);
    }

    /**
     * From now on the workspace can only be read, until an owner restores it.
     *
     * @throws Refusal {@code example-workspace}: that one is deleted instead
     */
    @Transactional
    public void archive(UUID workspaceId) {
        lockToManage(workspaceId).archive(clock.instant());
        rightsChanges.ofAll(workspaceId, register.accounts(workspaceId), "workspace-archived");
    }

    /** Takes the workspace back into use. */
    @Transactional
    public void restore(UUID workspaceId) {
        var workspace = register.lock(workspaceId);
        // The archive leaves nobody any right but reading; restoring is up to those who would manage it otherwise.
        var standing = standings.find(workspaceId, currentUser.requireId()).orElseThrow(Refusal::notFound);
        if (!standing.wouldAllow(Right.MANAGE)) {
            throw Refusal.notAllowed();
        }
        workspace.restore();
        rightsChanges.ofAll(workspaceId, register.accounts(workspaceId), "workspace-restored");
    }

    private Workspace lockToManage(UUID workspaceId) {
        var workspace = register.lock(workspaceId);
        access.require(Right.MANAGE, workspaceId);
        return workspace;
    }
}
