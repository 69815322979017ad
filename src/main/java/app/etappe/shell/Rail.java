package app.etappe.shell;

import app.etappe.following.ui.InboxBell;
import app.etappe.security.CurrentUser;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** The strip at the left (on a phone: at the bottom) that leads to the places of a workspace. */
@SpringComponent
@Scope("prototype")
class Rail extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    private final WorkspaceMenu workspaceMenu;
    private final InboxBell bell;
    private final UserMenu userMenu;
    private final transient CurrentUser currentUser;
    private final Div places = new Div();
    private final Div upkeep = new Div();
    private final List<RailLink> links = new ArrayList<>();

    Rail(WorkspaceMenu workspaceMenu, InboxBell bell, UserMenu userMenu, CurrentUser currentUser) {
        this.workspaceMenu = workspaceMenu;
        this.bell = bell;
        this.userMenu = userMenu;
        this.currentUser = currentUser;
        getContent().addClassName("etappe-rail");
        getContent().getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        places.addClassName("etappe-rail-places");
        upkeep.addClassName("etappe-rail-upkeep");
        getContent().add(productMark());
        if (currentUser.get().isPresent()) {
            getContent().add(workspaceMenu, places, upkeep, bell, userMenu);
        }
    }

    /** Leads to the places of this workspace; without one, to none. */
    void show(@Nullable UUID workspaceId) {
        if (currentUser.get().isEmpty()) {
            return;
        }
        links.clear();
        places.removeAll();
        upkeep.removeAll();
        if (workspaceId != null) {
            var home = "w/" + workspaceId;
            places.add(
                    link(VaadinIcon.GRID_BIG, getTranslation("shell.maps"), home),
                    link(VaadinIcon.QUOTE_RIGHT, getTranslation("shell.interviews"), home + "/interviews"),
                    link(VaadinIcon.LIGHTBULB, getTranslation("shell.themes"), home + "/themes"),
                    link(VaadinIcon.WARNING, getTranslation("shell.pain-points"), home + "/pain-points"),
                    link(VaadinIcon.PIE_CHART, getTranslation("shell.segments"), home + "/segments"));
            upkeep.add(
                    link(VaadinIcon.USERS, getTranslation("shell.members"), home + "/members"),
                    link(VaadinIcon.COG_O, getTranslation("shell.settings"), home + "/settings"));
        }
        workspaceMenu.show(workspaceId);
        bell.refresh();
        userMenu.refresh();
    }

    /** Marks the place where the reader is. */
    void mark(Location location) {
        links.forEach(link -> link.mark(location.getPath()));
        bell.mark(location);
    }

    private RailLink link(VaadinIcon icon, String text, String target) {
        var link = new RailLink(icon, text, target);
        links.add(link);
        return link;
    }

    private Anchor productMark() {
        var mark = new Anchor("/", "E");
        mark.addClassName("etappe-mark");
        mark.getElement().setAttribute("aria-label", getTranslation("shell.home"));
        return mark;
    }
}
