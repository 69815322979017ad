package app.etappe.journey;

/**
 * A variant in the list of maps.
 *
 * @param layer without the personas of its segments
 * @param differences how many elements are otherwise in it than below, are hidden, or are its own
 */
public record VariantSummary(LayerDetails layer, long differences) {}
