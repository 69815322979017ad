package app.etappe.journey.ui;

import static app.etappe.testing.Acting.as;

import app.etappe.base.Colour;
import app.etappe.journey.LayerDetails;
import app.etappe.journey.VariantService;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann's map with a variant for families; there are commuters, too, and the North. */
public abstract class VariantsFixture extends MapsFixture {

    @Autowired
    protected VariantService variants;

    @Autowired
    protected DimensionService dimensions;

    @Autowired
    protected SegmentService segments;

    protected UUID families = new UUID(0, 0);
    protected UUID commuters = new UUID(0, 0);
    protected UUID north = new UUID(0, 0);
    /** The variant for families. */
    protected UUID forFamilies = new UUID(0, 0);

    @BeforeEach
    void families_have_a_variant() {
        var travelling = as(ann, () -> dimensions.add(rail, "Travelling"));
        families = segment(travelling, "Families", Colour.ORANGE);
        commuters = segment(travelling, "Commuters", Colour.BLUE);
        north = segment(as(ann, () -> dimensions.add(rail, "Where from")), "North", Colour.TEAL);
        forFamilies = as(ann, () -> variants.add(train, Set.of(families)));
    }

    protected UUID segment(UUID dimension, String name, Colour colour) {
        return as(ann, () -> segments.add(dimension, new SegmentDraft(name, "", null, colour)));
    }

    /** All variants of the map, archived ones included. */
    protected List<LayerDetails> layers() {
        return as(ann, () -> variants.list(train));
    }

    /** A variant as it is now. */
    protected LayerDetails layer(UUID id) {
        return layers().stream()
                .filter(layer -> layer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
