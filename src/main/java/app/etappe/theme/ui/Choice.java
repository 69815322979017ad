package app.etappe.theme.ui;

import java.io.Serializable;
import java.util.UUID;

/** Something that can be chosen by its name. */
record Choice(UUID id, String name) implements Serializable {}
