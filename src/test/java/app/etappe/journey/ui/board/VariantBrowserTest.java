package app.etappe.journey.ui.board;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.base.Colour;
import app.etappe.journey.VariantService;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The map of two steps, with variants for segments of one dimension. */
abstract class VariantBrowserTest extends BoardBrowserTest {

    @Autowired
    VariantService variants;

    @Autowired
    DimensionService dimensions;

    @Autowired
    SegmentService segments;

    UUID map = new UUID(0, 0);
    private UUID dimension = map;

    @BeforeEach
    void a_dimension() {
        map = UUID.fromString(board.substring(board.lastIndexOf('/') + 1));
        dimension = as(ann.account(), () -> dimensions.add(workspace, "Occasion"));
    }

    UUID variant(String name) {
        return as(ann.account(), () -> {
            var segment = segments.add(dimension, new SegmentDraft(name, "", null, Colour.ORANGE));
            return variants.add(map, Set.of(segment));
        });
    }

    Page openIn(UUID variant, Page page) {
        page.navigate(address(board + "/" + variant));
        assertThat(card(page, "Reads blogs")).isVisible();
        return page;
    }
}
