package app.etappe.copies;

/** What a part of a map is. */
public enum PartType {
    /** The map itself, of which there is one. */
    MAP,
    STAGE,
    /** Steps are counted over all stages. */
    STEP,
    LANE,
    /** Cards, points of emotion among them. */
    CARD
}
