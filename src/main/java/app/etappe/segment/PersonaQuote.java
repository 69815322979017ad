package app.etappe.segment;

import java.util.UUID;

/** What a persona is made to say. */
public record PersonaQuote(UUID personaId, String name, String text) {}
