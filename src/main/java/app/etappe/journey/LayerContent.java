package app.etappe.journey;

/** What is seen in one layer of a map, and which elements it is. */
public record LayerContent(MapContent content, ContentIds ids) {}
