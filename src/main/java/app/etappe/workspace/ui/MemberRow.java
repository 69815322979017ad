package app.etappe.workspace.ui;

import app.etappe.base.ui.DotsMenu;
import app.etappe.base.ui.Initials;
import app.etappe.workspace.MemberSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** One member: name, roles, and what can be done about them. */
class MemberRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final String name;
    private @Nullable DotsMenu actions;

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
        actions.add(text, action);
    }

    private DotsMenu menu() {
        var menu = new DotsMenu(getTranslation("workspace.actions", name));
        getContent().add(menu);
        return menu;
    }
}
