package app.etappe.workspace.ui;

import app.etappe.base.ui.Initials;
import app.etappe.workspace.MemberSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** One member: name, roles, and what can be done about them. */
class MemberRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final String name;
    private @Nullable SubMenu actions;

    MemberRow(MemberSummary member, boolean mine) {
        name = Words.nameOf(member, this);
        var avatar = new Avatar(name);
        avatar.setAbbreviation(Initials.of(name));
        avatar.getElement().setAttribute("aria-hidden", "true");
        var shown = new Span(name);
        shown.getElement().setAttribute("dir", "auto");
        var names = new Div(shown);
        names.addClassName("etappe-list-name");
        if (mine) {
            var you = new Span(getTranslation("workspace.you"));
            you.addClassName("etappe-muted");
            names.add(you);
        }
        getContent().addClassName("etappe-list-row");
        getContent().getElement().setAttribute("role", "listitem");
        getContent().add(avatar, names, Words.badges(member.roles(), this));
    }

    /** Adds something that can be done, in a menu at the end of the row. */
    void offer(String text, SerializableRunnable action) {
        if (actions == null) {
            actions = menu();
        }
        actions.addItem(text, click -> action.run());
    }

    private SubMenu menu() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        bar.addClassName("etappe-bare-menu");
        var root = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel(getTranslation("workspace.actions", name));
        getContent().add(bar);
        return root.getSubMenu();
    }
}
