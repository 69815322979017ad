package app.etappe.bring.ui;

import static app.etappe.testing.Acting.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.exchange.ExampleFiles;
import app.etappe.exchange.ExportService;
import app.etappe.journey.BoardCommand;
import app.etappe.journey.BoardService;
import app.etappe.journey.ContentIds;
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
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
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

    @Autowired
    ExportService exports;

    private UUID journey = new UUID(0, 0);
    private UUID families = new UUID(0, 0);

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
            families = segments.add(household, new SegmentDraft("Families", "", null, Colour.PINK));
        });
    }

    @Test
    void copies_are_compared_settled_brought_together_and_taken_back() {
        var page = visitor(bob, list + "/bring?map=" + journey);
        choose(page, "B journey of families");

        awaits(page, "One more doubt: which card of the base is this?");
        assertThat(page.sees("Plan · Dream of the trip · Actions")).isTrue();
        page.click("This one");
        awaits(page, "99 % are the same. Nothing is in doubt.");
        page.click("Make one map of them");
        assertThat(titles()).as("a segment is missing").hasSize(3);

        chooseSegment(page, 0);
        page.fill("Title", "One journey");
        page.click("Make one map of them");
        awaits(page, "The map has 1 new variant.");
        var made = map("One journey");
        assertThat(as(ann, () -> variants.list(made))).hasSize(1);

        page.click("Undo");
        assertThat(titles()).doesNotContain("One journey").hasSize(3);
    }

    @Test
    void it_is_undone_later_in_the_menu_of_the_map() {
        var page = visitor(bob, list + "/bring?map=" + journey);
        choose(page, "B journey of families");
        awaits(page, "One more doubt: which card of the base is this?");
        chooseSegment(page, 0);
        page.fill("Title", "One journey");
        page.click("Make one map of them");
        awaits(page, "The map has 1 new variant.");

        var later = visitor(bob, list);
        assertThat(later.entriesOf("Actions for “A journey”")).doesNotContain("Undo bringing copies together…");
        later.choose("Actions for “One journey”", "Undo bringing copies together…");
        later.send(later.find(ConfirmDialog.class).single(), "confirm", Map.of());

        assertThat(later.told()).isEqualTo("It is as it was: what was made lies in the archive.");
        assertThat(titles()).doesNotContain("One journey").hasSize(3);
    }

    @Test
    void another_candidate_may_be_chosen_and_an_answer_taken_back() {
        as(ann, () -> {
            var ids = filling.read(journey, null).ids();
            for (var at : List.of(3, 6)) {
                add(journey, ids, at);
            }
            var copy = map("B journey of families");
            add(copy, filling.read(copy, null).ids(), 9);
        });
        var page = visitor(bob, list + "/bring?map=" + journey);
        choose(page, "B journey of families");
        awaits(page, "2 doubts: which card of the base is this?");

        page.click("This one");
        awaits(page, "One more doubt: which card of the base is this?");
        var candidates = page.find(Button.class).withText("This one").all();
        assertThat(candidates).hasSize(2);
        page.click(candidates.getLast());
        awaitsEnd(page, "Nothing is in doubt.");

        page.click("Take back the last answer");
        awaits(page, "One more doubt: which card of the base is this?");
    }

    @Test
    void decisions_stay_when_another_map_is_chosen_or_left_out() {
        as(ann, () -> maps.duplicate(journey, "C another copy"));
        var page = visitor(bob, list + "/bring?map=" + journey);
        choose(page, "B journey of families");
        awaits(page, "One more doubt: which card of the base is this?");
        page.click("None of these: only this map has it");
        awaits(page, "98 % are the same. Nothing is in doubt.");

        choose(page, "C another copy");
        awaits(page, "100 % are the same. Nothing is in doubt.");
        assertThat(page.sees("98 % are the same. Nothing is in doubt.")).isTrue();
        leaveOut(page, "C another copy");

        assertThat(page.sees("98 % are the same. Nothing is in doubt.")).isTrue();
        assertThat(page.sees("100 % are the same. Nothing is in doubt.")).isFalse();
    }

    @Test
    void several_files_are_brought_and_a_bad_one_is_said_row_by_row() {
        var page = visitor(bob, list + "/bring?map=" + journey);
        var good = as(ann, () -> exports.csv(map("B journey of families")).bytes());

        give(page, "families.csv", good);
        give(page, "broken.csv", "stage,step,lane,text,mood\nPlan,Dream,Actions,Reads,9\n".getBytes(UTF_8));

        awaits(page, "One more doubt: which card of the base is this?");
        assertThat(page.find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(line -> line.startsWith("Line 2, mood"));
        page.click("This one");
        awaitsEnd(page, "Nothing is in doubt.");
        chooseSegment(page, 0);
        page.fill("Title", "One journey");
        page.click("Make one map of them");
        awaits(page, "The map has 1 new variant.");
        assertThat(titles()).as("no map was made of a file").hasSize(4);
    }

    @Test
    void variants_of_a_copy_are_shown_with_what_becomes_of_them() {
        as(ann, () -> {
            var copy = map("B journey of families");
            variants.addFuture(copy, null, "2030", null);
            variants.add(copy, Set.of(families));
        });
        var page = visitor(bob, list + "/bring?map=" + journey);
        choose(page, "B journey of families");
        awaits(page, "It has 2 variants of its own: Families · 2030. Choose a segment to see what becomes of them.");

        chooseSegment(page, 0);

        assertThat(page.sees("Cannot come with it, and stays in the original alone: Families"))
                .isTrue();
        assertThat(page.find(CheckboxGroup.class).single().getSelectedItems()).hasSize(1);
    }

    @Test
    void one_segment_is_not_given_to_two_copies() {
        as(ann, () -> maps.duplicate(journey, "C another copy"));
        var page = visitor(bob, list + "/bring?map=" + journey);
        choose(page, "B journey of families");
        choose(page, "C another copy");
        awaits(page, "100 % are the same. Nothing is in doubt.");
        awaits(page, "One more doubt: which card of the base is this?");
        chooseSegment(page, 0);
        chooseSegment(page, 1);

        page.click("Make one map of them");

        assertThat(segmentFields(page))
                .anyMatch(field ->
                        field.getErrorMessage().equals("Another of the copies shows the journey of this segment."));
    }

    @Test
    void another_journey_cannot_be_brought() {
        as(ann, () -> maps.create(rail, "C car", Locale.GERMAN, ExampleFiles.car()));
        var page = visitor(bob, list + "/bring?map=" + journey);

        choose(page, "C car");

        awaits(
                page,
                "This map has nothing in common with the base: it is another journey."
                        + " Choose another base, or leave this map out.");
        assertThat(page.canClick("Make one map of them")).isFalse();
    }

    private static void awaits(Visitor page, String text) {
        Awaitility.await(text).pollInSameThread().untilAsserted(() -> {
            page.waits();
            assertThat(texts(page)).contains(text);
        });
        page.waits();
    }

    private static void awaitsEnd(Visitor page, String end) {
        Awaitility.await(end).pollInSameThread().untilAsserted(() -> {
            page.waits();
            assertThat(texts(page)).anyMatch(text -> text.endsWith(end));
        });
        page.waits();
    }

    /** The headings and sentences of the page. */
    private static List<String> texts(Visitor page) {
        return Stream.concat(page.find(H3.class).all().stream(), page.find(Paragraph.class).all().stream())
                .map(HtmlContainer::getText)
                .toList();
    }

    private void add(UUID map, ContentIds ids, int step) {
        boards.apply(
                map,
                null,
                BoardCommand.now(new Operation.Add(
                        Ids.next(),
                        "card",
                        ids.steps().get(step),
                        ids.lanes().getFirst(),
                        null,
                        null,
                        "Nobody tells me what happens next",
                        null,
                        null,
                        null,
                        null,
                        null)));
    }

    private UUID map(String title) {
        return as(
                ann,
                () -> maps.list(rail, false).stream()
                        .filter(map -> map.title().equals(title))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private static void give(Visitor page, String name, byte[] file) {
        page.ui();
        page.find(JourneysPanel.class).single().take(name, file);
        page.waits();
    }

    private static void leaveOut(Visitor page, String title) {
        select(page, (chosen, map) -> chosen.remove(map), title);
    }

    private static void choose(Visitor page, String title) {
        select(page, Set::add, title);
    }

    @SuppressWarnings("unchecked")
    private static void select(Visitor page, BiConsumer<Set<MapSummary>, MapSummary> change, String title) {
        page.ui();
        MultiSelectComboBox<MapSummary> maps =
                page.find(MultiSelectComboBox.class).single();
        var chosen = new HashSet<>(maps.getValue());
        maps.getListDataView()
                .getItems()
                .filter(map -> map.title().equals(title))
                .forEach(map -> change.accept(chosen, map));
        maps.setValue(chosen);
        page.waits();
    }

    private static void chooseSegment(Visitor page, int copy) {
        page.ui();
        var segment = segmentFields(page).get(copy);
        segment.setValue(segment.getListDataView().getItem(0));
        page.waits();
    }

    @SuppressWarnings("unchecked")
    private static List<ComboBox<SegmentDetails>> segmentFields(Visitor page) {
        return page.find(ComboBox.class).withLabel("It shows the journey of").all().stream()
                .map(field -> (ComboBox<SegmentDetails>) field)
                .toList();
    }
}
