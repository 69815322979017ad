package app.etappe.segment;

import app.etappe.base.Colour;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a segment.
 *
 * @param size null as long as nobody knows it
 */
public record SegmentDraft(
        String name, String description, @Nullable SegmentSize size, Colour colour) {}
