package app.etappe.interview;

import java.util.UUID;

/**
 * Something that a participant said word for word and agreed to be quoted with outside of the team.
 *
 * @param elementId what it supports
 * @param text the part that is linked, or all of the line; masked words are black
 * @param code of the participant, such as P-07
 */
public record OutsideQuote(UUID noteId, UUID elementId, String text, String code) {}
