package app.etappe.bring.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Colour;
import app.etappe.exchange.ExampleFiles;
import app.etappe.journey.BoardCommand;
import app.etappe.journey.BoardService;
import app.etappe.journey.MapSummary;
import app.etappe.journey.Operation;
import app.etappe.journey.VariantFillingService;
import app.etappe.journey.VariantService;
import app.etappe.journey.ui.MapsFixture;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDetails;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.StringNode;

/** Copies are brought together on their page. */
class BringViewTest extends MapsFixture {

    @Autowired
    BoardService boards;

    @Autowired
    VariantService variants;

    @Autowired
    VariantFillingService filling;

    @Autowired
    DimensionService dimensions;

    @Autowired
    SegmentService segments;

    private UUID journey = new UUID(0, 0);

    @BeforeEach
    void annHasACopyOfHerJourney() {
        as(ann, () -> {
            journey = maps.create(rail, "A journey", Locale.ENGLISH, ExampleFiles.rail());
            var copy = maps.duplicate(journey, "B journey of families");
            var card = filling.read(copy, null).ids().cards().getFirst();
            boards.apply(
                    copy,
                    null,
                    BoardCommand.now(new Operation.Set(
                            card,
                            "text",
                            StringNode.valueOf("Collects places from friends, films and children's books"))));
            var household = dimensions.add(rail, "Household");
            segments.add(household, new SegmentDraft("Families", "", null, Colour.PINK));
        });
    }

    @Test
    void copies_are_compared_settled_brought_together_and_taken_back() {
        var page = visitor(bob, list + "/bring?map=" + journey);
        choose(page, "B journey of families");

        assertThat(page.sees("In the base")).isTrue();
        assertThat(page.sees("Plan · Dream of the trip · Actions")).isTrue();
        page.click("The same");
        assertThat(page.sees("In the base")).isFalse();
        page.click("Make one map of them");
        assertThat(titles()).as("a segment is missing").hasSize(3);

        chooseSegment(page);
        page.fill("Title", "One journey");
        page.click("Make one map of them");
        assertThat(page.sees("The map has 1 new variant.")).isTrue();
        assertThat(titles()).contains("One journey");
        var made = as(
                ann,
                () -> maps.list(rail, false).stream()
                        .filter(map -> map.title().equals("One journey"))
                        .findFirst()
                        .orElseThrow()
                        .id());
        assertThat(as(ann, () -> variants.list(made))).hasSize(1);

        page.click("Undo");
        assertThat(titles()).doesNotContain("One journey").hasSize(3);
    }

    @Test
    void another_journey_cannot_be_brought() {
        as(ann, () -> maps.create(rail, "C car", Locale.GERMAN, ExampleFiles.car()));
        var page = visitor(bob, list + "/bring?map=" + journey);

        choose(page, "C car");

        assertThat(page.sees("This map has nothing in common with the base: it is another journey."
                        + " Choose another base, or leave this map out."))
                .isTrue();
        assertThat(page.canClick("Make one map of them")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static void choose(Visitor page, String title) {
        page.ui();
        MultiSelectComboBox<MapSummary> maps =
                page.find(MultiSelectComboBox.class).single();
        var chosen = new HashSet<>(maps.getValue());
        maps.getListDataView()
                .getItems()
                .filter(map -> map.title().equals(title))
                .forEach(chosen::add);
        maps.setValue(chosen);
        page.waits();
    }

    @SuppressWarnings("unchecked")
    private static void chooseSegment(Visitor page) {
        page.ui();
        ComboBox<SegmentDetails> segment = page.field(ComboBox.class, "It shows the journey of");
        segment.setValue(segment.getListDataView().getItem(0));
        page.waits();
    }
}
