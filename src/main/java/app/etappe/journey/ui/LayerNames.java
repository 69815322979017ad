package app.etappe.journey.ui;

import app.etappe.journey.LayerDetails;
import java.util.stream.Collectors;

/** What variants are called outside the board. */
public final class LayerNames {

    private LayerNames() {}

    /** Such as “Families, First time”; a future state by its title, behind the segments of the variant that it lies over. */
    public static String of(LayerDetails layer) {
        var segments = layer.segments().stream().map(LayerDetails.Segment::name).collect(Collectors.joining(", "));
        if (!layer.future()) {
            return segments;
        }
        return segments.isEmpty() ? layer.title() : segments + ": " + layer.title();
    }
}
