package app.etappe.participant;

/**
 * A text in which words stand that may mean somebody: for a person to check.
 *
 * @param kind in small letters with hyphens; worded under {@code participant.kind.<kind>}
 * @param place where it stands, with the workspace
 */
public record Mention(String kind, String place, String text) {}
