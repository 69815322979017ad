package app.etappe.shell;

import app.etappe.base.ui.BrowserZone;
import app.etappe.base.ui.Initials;
import app.etappe.workspace.ExampleWorkspaceService;
import app.etappe.workspace.WorkspaceService;
import app.etappe.workspace.WorkspaceSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** Says which workspace this is, and leads to the others. */
@SpringComponent
@Scope("prototype")
class WorkspaceMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    private final transient WorkspaceService workspaces;
    private final transient ExampleWorkspaceService examples;

    WorkspaceMenu(WorkspaceService workspaces, ExampleWorkspaceService examples) {
        this.workspaces = workspaces;
        this.examples = examples;
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        getContent().addClassNames("etappe-workspace-menu", "etappe-bare-menu");
    }

    /** @param currentId the workspace around the page; null without any */
    void show(@Nullable UUID currentId) {
        var mine = workspaces.mine();
        var current = mine.stream()
                .filter(workspace -> workspace.id().equals(currentId))
                .findFirst();
        getContent().removeAll();
        var root = getContent().addItem(face(current));
        root.setAriaLabel(getTranslation(
                "shell.workspace-menu", current.map(this::name).orElse(getTranslation("shell.no-workspace"))));
        fill(root.getSubMenu(), mine, currentId);
    }

    private void fill(SubMenu menu, List<WorkspaceSummary> mine, @Nullable UUID currentId) {
        mine.stream().filter(workspace -> !workspace.archived()).forEach(workspace -> lead(menu, workspace, currentId));
        if (!mine.isEmpty()) {
            menu.addSeparator();
        }
        menu.addItem(getTranslation("shell.new-workspace"), click -> openNewWorkspaceDialog());
        if (mine.stream().noneMatch(WorkspaceSummary::example)) {
            menu.addItem(getTranslation("shell.enter-examples"), click -> enterExamples());
        }
        var archived = mine.stream().filter(WorkspaceSummary::archived).toList();
        if (!archived.isEmpty()) {
            var submenu = menu.addItem(getTranslation("shell.archived")).getSubMenu();
            archived.forEach(workspace -> lead(submenu, workspace, currentId));
        }
    }

    private void lead(SubMenu menu, WorkspaceSummary workspace, @Nullable UUID currentId) {
        MenuItem item = menu.addItem(name(workspace), click -> Places.open(workspace.id()));
        item.setCheckable(true);
        item.setChecked(workspace.id().equals(currentId));
    }

    private void openNewWorkspaceDialog() {
        new NewWorkspaceDialog(name -> Places.open(
                        workspaces.create(name, BrowserZone.of(UI.getCurrent()).getId())))
                .open();
    }

    private void enterExamples() {
        Places.open(examples.enter());
    }

    private Div face(Optional<WorkspaceSummary> current) {
        var name = current.map(this::name).orElse("");
        var letters = new Span(Initials.of(name));
        letters.addClassName("etappe-workspace-letters");
        letters.getElement().setAttribute("aria-hidden", "true");
        var label = new Span(name);
        label.addClassName("etappe-workspace-name");
        label.getElement().setAttribute("dir", "auto");
        label.setTitle(name);
        var face = new Div(letters, label);
        face.addClassName("etappe-workspace-face");
        return face;
    }

    private String name(WorkspaceSummary workspace) {
        return workspace.example() ? getTranslation("workspace.example") : workspace.name();
    }
}
