package app.etappe.journey.ui;

import java.util.Locale;

/**
 * What somebody wants a new map to be.
 *
 * @param model the id of its stage model; empty for a blank one
 */
record MapDraft(String title, Locale language, String model) {}
