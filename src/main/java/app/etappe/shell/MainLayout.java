package app.etappe.shell;

import app.etappe.base.ui.InWorkspace;
import app.etappe.security.CurrentUser;
import app.etappe.security.SignedIn;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import app.etappe.workspace.WorkspaceService;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every view: the rail with the workspace's places, and whose page this is. It is also shown to
 * strangers, around a page that is not there; then the rail is empty.
 */
@Layout
@AnonymousAllowed
class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Rail rail;
    private final Main content = new Main();
    private final transient CurrentUser currentUser;
    private final transient WorkspaceService workspaces;
    private final transient WorkspaceAccess access;
    private final transient OpenFrames openFrames;
    private @Nullable InWorkspace shown;
    private @Nullable UUID workspaceId;

    MainLayout(
            Rail rail,
            CurrentUser currentUser,
            WorkspaceService workspaces,
            WorkspaceAccess access,
            OpenFrames openFrames) {
        this.rail = rail;
        this.currentUser = currentUser;
        this.workspaces = workspaces;
        this.access = access;
        this.openFrames = openFrames;
        getContent().addClassName("etappe-frame");
        content.addClassName("etappe-content");
        content.setId("content");
        getContent().add(new SkipLink(content), rail, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        content.getElement().removeAllChildren();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ConnectionWords.tell(event.getUI());
        currentUser.get().map(SignedIn::accountId).ifPresent(accountId -> openFrames.opened(this, accountId));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown = event.getActiveChain().stream()
                .filter(InWorkspace.class::isInstance)
                .map(InWorkspace.class::cast)
                .findFirst()
                .orElse(null);
        rail.mark(event.getLocation());
        if (currentUser.get().isEmpty()) {
            return;
        }
        var here = Optional.ofNullable(shown).map(InWorkspace::workspaceId);
        here.filter(id -> !id.equals(workspaceId)).ifPresent(workspaces::remember);
        workspaceId = here.or(workspaces::lastUsed).orElse(null);
        rail.show(workspaceId);
        rail.mark(event.getLocation());
    }

    /** The reader's rights in a workspace have changed: what is shown of it is shown anew, or not any more. */
    void recheck(UUID changedWorkspaceId, UI page) {
        var view = shown;
        if (view == null || !view.workspaceId().equals(changedWorkspaceId)) {
            rail.show(workspaceId);
        } else if (view.followsRights() && access.can(Right.READ, changedWorkspaceId)) {
            rail.show(changedWorkspaceId);
        } else {
            page.refreshCurrentRoute(true);
        }
    }
}
