package app.etappe.rights;

import app.etappe.workspace.Role;
import java.util.EnumSet;
import java.util.Set;

/** Everybody who may ask for something in a workspace that is none of the first three people's. */
public enum Person {
    ANONYMOUS,
    STRANGER,
    ADMINISTRATOR,
    VIEWER,
    EDITOR(Role.EDITOR),
    RESEARCHER(Role.RESEARCHER),
    DECIDER(Role.DECIDER),
    OWNER(Role.OWNER);

    public static final Set<Person> EVERYBODY = EnumSet.allOf(Person.class);
    public static final Set<Person> SIGNED_IN = EnumSet.complementOf(EnumSet.of(ANONYMOUS));
    public static final Set<Person> MEMBERS = EnumSet.of(VIEWER, EDITOR, RESEARCHER, DECIDER, OWNER);
    public static final Set<Person> EDITORS = EnumSet.of(EDITOR, RESEARCHER, OWNER);
    public static final Set<Person> OWNERS = EnumSet.of(OWNER);
    public static final Set<Person> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);

    private final Set<Role> roles;

    Person(Role... roles) {
        this.roles = Set.of(roles);
    }

    Set<Role> roles() {
        return roles;
    }

    boolean isMember() {
        return MEMBERS.contains(this);
    }
}
