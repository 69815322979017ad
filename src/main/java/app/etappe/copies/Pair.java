package app.etappe.copies;

/**
 * A part of the base and a part of the copy.
 *
 * @param base index of the base's part
 * @param copy index of the copy's part
 */
public record Pair(PartType type, int base, int copy) {}
