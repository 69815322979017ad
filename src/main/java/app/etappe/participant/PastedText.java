package app.etappe.participant;

import java.util.UUID;

/**
 * A text of somebody else that was made from a participant's words, or contains them: a card, a comment, a pain point.
 *
 * @param kind in small letters with hyphens; worded under {@code participant.kind.<kind>}
 * @param place where it stands, such as the map's title
 * @param text what it says
 */
public record PastedText(UUID id, String kind, String place, String text) {}
