package app.etappe.participant;

/** What becomes of a text of somebody else that carries words of a person who was erased. */
public enum TextDecision {
    /** The marker of what was withdrawn stands in its place. */
    CLEARED,
    /** Somebody has decided, by name, that it stays. */
    KEPT
}
