package app.etappe.journey;

import java.util.List;

/** A variant was written in one go. Published inside the transaction, to be heard after commit. */
record VariantFilled(List<BoardPatch> patches) {}
