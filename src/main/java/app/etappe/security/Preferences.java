package app.etappe.security;

import java.util.Optional;

/**
 * How somebody wants the pages.
 *
 * @param language empty: as the browser asks
 */
public record Preferences(Optional<Language> language, ColourScheme colourScheme) {}
