package app.etappe.copies;

/**
 * A part of the base that a doubtful part of the copy may be.
 *
 * @param base index of the base's part
 * @param likeness by text and place, 0 to 1
 */
public record Candidate(int base, double likeness) {}
