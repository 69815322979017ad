package app.etappe.bring;

import app.etappe.copies.Alignment;
import app.etappe.copies.Settled;
import app.etappe.journey.MapContent;

/**
 * A base and a copy beside each other.
 *
 * @param base what was seen in the base
 * @param copy what was seen in the copy
 * @param settled what somebody decided so far
 * @param alignment what is the same then
 */
public record Comparison(MapContent base, MapContent copy, Settled settled, Alignment alignment) {}
