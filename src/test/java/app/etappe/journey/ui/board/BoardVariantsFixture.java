package app.etappe.journey.ui.board;

import app.etappe.journey.ui.VariantsFixture;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.BeforeEach;

/** The page of a board that has a variant. */
abstract class BoardVariantsFixture extends VariantsFixture {

    String board = "";

    @BeforeEach
    void map_has_an_address() {
        board = list + "/m/" + train;
    }

    static String lookedAt(Visitor page) {
        return element(page).getElement().getProperty("variantId");
    }

    static Component element(Visitor page) {
        return page.find(JourneyBoard.class).single();
    }
}
