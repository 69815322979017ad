package app.etappe.journey;

/** Who may see a map; whoever may see it may edit it if their role in the workspace says so. */
public enum Visibility {
    /** Every member of its workspace. */
    WORKSPACE,
    /** Its owner and the members named. */
    MEMBERS
}
