package app.etappe.workspace;

/** What can be allowed in a workspace; {@link Role} says who is. */
public enum Right {
    /** See maps and members, comment. Every member's, and all that is left in an archived workspace. */
    READ,
    /** Make and change maps, and the segments that they are drawn for. */
    EDIT_MAPS,
    /** Take part in votes without being invited one by one. */
    VOTE,
    /** Read the notes that a researcher released. */
    READ_RESEARCH,
    /** Write notes, see personal data of participants. */
    RESEARCH,
    /** Decide on pain points and opportunities. */
    DECIDE,
    /** Members, invitations, settings. */
    MANAGE
}
