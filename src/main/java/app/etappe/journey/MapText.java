package app.etappe.journey;

import java.util.UUID;

/**
 * What an element of a map says.
 *
 * @param mapTitle what its map is called
 * @param text in the base, and where variants say otherwise, that too
 */
public record MapText(UUID elementId, String mapTitle, String text) {}
