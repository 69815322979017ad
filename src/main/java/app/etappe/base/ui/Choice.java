package app.etappe.base.ui;

import java.io.Serializable;
import java.util.UUID;

/** Something that can be chosen by its name. */
public record Choice(UUID id, String name) implements Serializable {}
