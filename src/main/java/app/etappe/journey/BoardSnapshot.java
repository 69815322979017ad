package app.etappe.journey;

import java.util.List;

/** All that is not removed from a map, at one revision, in no order. */
public record BoardSnapshot(long revision, List<ElementPatch> elements) {}
