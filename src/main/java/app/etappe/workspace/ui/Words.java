package app.etappe.workspace.ui;

import app.etappe.workspace.MemberSummary;
import app.etappe.workspace.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;

/** How members and roles are called. */
final class Words {

    private Words() {}

    /** The member's name; an erased account has none left. */
    static String nameOf(MemberSummary member, Component reader) {
        return member.name().isEmpty() ? reader.getTranslation("workspace.former-member") : member.name();
    }

    /** One badge per role, or the one that says that there is none. */
    static Div badges(Collection<Role> roles, Component reader) {
        var badges = new Div();
        badges.addClassName("etappe-badges");
        if (roles.isEmpty()) {
            badges.add(badge(reader.getTranslation("workspace.role.viewer"), "viewer"));
        }
        roles.stream()
                .sorted()
                .forEach(
                        role -> badges.add(badge(reader.getTranslation("workspace.role." + role.code()), role.code())));
        return badges;
    }

    private static Span badge(String text, String kind) {
        var badge = new Span(text);
        badge.addClassNames("etappe-badge", "etappe-badge-" + kind);
        return badge;
    }
}
