package app.etappe.copies;

import org.jspecify.annotations.Nullable;

/**
 * Where a part stands, in terms of the base's parts and of the copy's own.
 *
 * @param parent the map for stages and lanes, the stage for a step, the step for a card
 * @param lane a card's lane
 * @param after the sibling that stands before it in the copy; null for the first
 */
public record Place(
        Part parent, @Nullable Part lane, @Nullable Part after) {}
