package app.etappe.theme;

import java.util.UUID;

/**
 * A card that was made of a theme.
 *
 * @param attached how many lines stand behind it
 * @param left how many do not although they should: somebody took them away in the meantime, or they have links enough
 */
public record MadeCard(UUID cardId, int attached, int left) {}
