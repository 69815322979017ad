package app.etappe.theme.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lines on their way to a theme.
 *
 * @param from the theme that they are taken out of; null where they are only gathered
 */
record Dragged(@Nullable UUID from, ArrayList<UUID> notes) implements Serializable {}
