package app.etappe.interview;

/**
 * What is said of a tag.
 *
 * @param description when to use it; may be empty
 * @param family the group that it stands in; empty for none
 */
public record TagDraft(String name, String description, String family) {}
