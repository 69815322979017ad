package app.etappe.copies;

/** In what two parts that are the same may differ. */
public enum Aspect {
    /** Title, name or text. */
    TEXT,
    /** What the customer asks at a stage. */
    QUESTION,
    MOOD,
    COLOUR,
    SPAN,
    CHANNELS,
    /** Whether the map closes to its start. */
    LOOP,
    /** Another parent, lane or place in the order. */
    POSITION
}
