package app.etappe.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** A set of roles as it is stored: one column each, so that owners can be counted and roles be added. */
@Embeddable
record Roles(
        @Column(name = "editor") boolean editor,
        @Column(name = "researcher") boolean researcher,
        @Column(name = "decider") boolean decider,
        @Column(name = "owner") boolean owner) {

    /** Whoever makes a workspace can do in it what they made it for, research included, without asking anybody. */
    static final Set<Role> OF_FOUNDER = Set.of(Role.OWNER, Role.RESEARCHER);

    static Roles of(Collection<Role> roles) {
        return new Roles(
                roles.contains(Role.EDITOR),
                roles.contains(Role.RESEARCHER),
                roles.contains(Role.DECIDER),
                roles.contains(Role.OWNER));
    }

    Set<Role> asSet() {
        var roles = EnumSet.noneOf(Role.class);
        addIf(editor, Role.EDITOR, roles);
        addIf(researcher, Role.RESEARCHER, roles);
        addIf(decider, Role.DECIDER, roles);
        addIf(owner, Role.OWNER, roles);
        return roles;
    }

    private static void addIf(boolean given, Role role, Set<Role> roles) {
        if (given) {
            roles.add(role);
        }
    }
}
