package app.etappe.journey;

import java.util.UUID;

/** The variants of a map are others, or are called otherwise. Published inside the transaction, to be heard after commit. */
public record LayersChanged(UUID mapId) {}
