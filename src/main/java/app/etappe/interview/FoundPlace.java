package app.etappe.interview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place that a line can be linked to.
 *
 * @param lane of a cell its lane; else null
 * @param type {@code stage}, {@code step}, {@code card} or {@code cell}
 * @param text its own words
 * @param path what it stands in, and its own words
 */
public record FoundPlace(UUID map, UUID element, @Nullable UUID lane, String type, String text, String path) {}
