package app.etappe.workspace;

import java.util.UUID;

/**
 * Something that belongs to one member by name, and needs a new owner when they leave.
 *
 * @param kind what it is, as the last part of the text key {@code workspace.owned.<kind>}
 * @param name as its users call it
 */
public record OwnedThing(UUID id, String kind, String name) {}
