package app.etappe.workspace.ui;

import app.etappe.base.ui.WorkspacePage;
import app.etappe.workspace.ExampleWorkspaceService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import app.etappe.workspace.WorkspaceDetails;
import app.etappe.workspace.WorkspaceService;
import app.etappe.workspace.WorkspaceSettingsService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A workspace's name, its time zone, what it says of former members, and its end. */
@Route("w/:workspaceId/settings")
@PermitAll
class SettingsView extends WorkspacePage {

    private static final long serialVersionUID = 1L;

    private final transient WorkspaceService workspaces;
    private final transient WorkspaceSettingsService settings;
    private final transient ExampleWorkspaceService examples;
    private final transient WorkspaceAccess access;

    SettingsView(
            WorkspaceService workspaces,
            WorkspaceSettingsService settings,
            ExampleWorkspaceService examples,
            WorkspaceAccess access) {
        super("workspace.settings.title");
        this.workspaces = workspaces;
        this.settings = settings;
        this.examples = examples;
        this.access = access;
    }

    @Override
    protected void show() {
        var workspace = workspaces.details(workspaceId());
        getContent().removeAll();
        getContent().add(new H1(getTranslation("workspace.settings.title")));
        if (!access.couldOutOfArchive(Right.MANAGE, workspaceId())) {
            getContent().add(new Paragraph(getTranslation("workspace.settings.read-only")));
        } else if (workspace.archived()) {
            getContent().add(part("workspace.restore", this::restore));
        } else if (workspace.example()) {
            getContent()
                    .add(
                            part("workspace.example.reset", () -> confirm("workspace.example.reset", this::reset)),
                            part("workspace.example.delete", () -> confirm("workspace.example.delete", this::delete)));
        } else {
            getContent()
                    .add(form(workspace), part("workspace.archive", () -> confirm("workspace.archive", this::archive)));
        }
    }

    private SettingsForm form(WorkspaceDetails workspace) {
        var form = new SettingsForm(workspace);
        form.onRename(name -> settings.rename(workspaceId(), name));
        form.onMove(zone -> settings.moveToTimeZone(workspaceId(), zone));
        form.onKeepNames(keep -> settings.keepFormerNames(workspaceId(), keep));
        return form;
    }

    private void archive() {
        settings.archive(workspaceId());
    }

    private void restore() {
        settings.restore(workspaceId());
    }

    private void reset() {
        examples.reset();
        UI.getCurrent().navigate("w/" + workspaceId());
    }

    private void delete() {
        examples.delete();
        UI.getCurrent().navigate("");
    }

    private void confirm(String words, SerializableRunnable action) {
        new ConfirmDialog(
                        getTranslation(words + ".title"),
                        getTranslation(words + ".question"),
                        getTranslation(words + ".do"),
                        confirmed -> action.run(),
                        getTranslation("base.cancel"),
                        cancelled -> {})
                .open();
    }

    /** A part of the page about one deed, with what it means. */
    private Div part(String words, SerializableRunnable action) {
        var part = new Div(
                new H2(getTranslation(words + ".title")),
                new Paragraph(getTranslation(words + ".text")),
                new Button(getTranslation(words + ".do"), click -> action.run()));
        part.addClassNames("etappe-card", "etappe-section");
        return part;
    }
}
