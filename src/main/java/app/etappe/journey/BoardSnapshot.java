package app.etappe.journey;

import java.util.List;

/**
 * All that is not removed from a map, of all its layers, at one revision, in no order.
 *
 * @param values what variants say otherwise
 * @param layers the variants as they were when this was read; they change without a revision
 */
public record BoardSnapshot(
        long revision, List<ElementPatch> elements, List<LayerPatch> values, List<LayerDetails> layers) {}
