package app.etappe.shell;

import app.etappe.base.ui.BrowserZone;
import app.etappe.workspace.ExampleWorkspaceService;
import app.etappe.workspace.WorkspaceService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Leads on to the workspace last used; who has none is told how to get one. */
@Route("")
@PermitAll
class StartView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient WorkspaceService workspaces;
    private final transient ExampleWorkspaceService examples;

    StartView(WorkspaceService workspaces, ExampleWorkspaceService examples) {
        this.workspaces = workspaces;
        this.examples = examples;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspaces
                .lastUsed()
                .ifPresentOrElse(workspaceId -> event.forwardTo(Places.of(workspaceId)), this::showBeginnings);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.start.title") + " – " + getTranslation("app.name");
    }

    private void showBeginnings() {
        var create = new Button(getTranslation("shell.start.create"), click -> openNewWorkspaceDialog());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var enter = new Button(getTranslation("shell.start.enter"), click -> Places.open(examples.enter()));
        var ways = new Div(
                way(getTranslation("shell.start.create.title"), getTranslation("shell.start.create.text"), create),
                way(getTranslation("shell.start.enter.title"), getTranslation("shell.start.enter.text"), enter));
        ways.addClassName("etappe-ways");
        getContent().removeAll();
        getContent().addClassName("etappe-page");
        getContent()
                .add(
                        new H1(getTranslation("shell.start.title")),
                        new Paragraph(getTranslation("shell.start.text")),
                        ways);
    }

    private void openNewWorkspaceDialog() {
        new NewWorkspaceDialog(name -> Places.open(
                        workspaces.create(name, BrowserZone.of(UI.getCurrent()).getId())))
                .open();
    }

    private static Div way(String title, String text, Button action) {
        var heading = new H2(title);
        var way = new Div(heading, new Paragraph(text), action);
        way.addClassName("etappe-card");
        return way;
    }
}
