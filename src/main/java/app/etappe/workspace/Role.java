package app.etappe.workspace;

import static app.etappe.workspace.Right.DECIDE;
import static app.etappe.workspace.Right.EDIT_MAPS;
import static app.etappe.workspace.Right.MANAGE;
import static app.etappe.workspace.Right.READ_RESEARCH;
import static app.etappe.workspace.Right.RESEARCH;
import static app.etappe.workspace.Right.VOTE;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a member is in a workspace. Members have any number of roles; one without any is a viewer. */
public enum Role {
    EDITOR,
    RESEARCHER,
    DECIDER,
    OWNER;

    /** Whether this role gives the right. */
    public boolean gives(Right right) {
        return right == Right.READ || rights().contains(right);
    }

    /** The name in small letters, for texts and styles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a member with exactly these roles may do; reading is everybody's. */
    public static Set<Right> rightsOf(Collection<Role> roles) {
        var rights = EnumSet.of(Right.READ);
        roles.forEach(role -> rights.addAll(role.rights()));
        return rights;
    }

    private Set<Right> rights() {
        return switch (this) {
            case EDITOR -> EnumSet.of(EDIT_MAPS, VOTE, READ_RESEARCH);
            case RESEARCHER -> EnumSet.of(EDIT_MAPS, VOTE, READ_RESEARCH, RESEARCH);
            case DECIDER -> EnumSet.of(VOTE, READ_RESEARCH, DECIDE);
            case OWNER -> EnumSet.of(EDIT_MAPS, VOTE, READ_RESEARCH, DECIDE, MANAGE);
        };
    }
}
