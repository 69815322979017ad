package app.etappe.painpoint.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.etappe.base.ui.Attempt;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import app.etappe.journey.ui.board.JourneyBoard;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemPlacingService;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.ItemSummary;
import app.etappe.testing.ResearchViewTest;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ed edits a map with pain points in Ann's workspace, which Vic reads. */
@SuppressWarnings("NullAway.Init") // made before each test
class ItemSectionTest extends ResearchViewTest {

    private static final String LIFT = "Make a pain point of this";
    private static final String LATE = "Tickets come late";
    private static final String SLOW = "The post is slow";

    @Autowired
    MapService maps;

    @Autowired
    PlaceService places;

    @Autowired
    ItemService items;

    @Autowired
    ItemPlacingService placing;

    @Autowired
    ItemDecisionService deciding;

    private UUID map;

    @BeforeEach
    void map_with_two_pain_points_and_an_action() {
        map = map("By train");
    }

    private UUID map(String title) {
        var content = new MapContent(
                false,
                List.of(new MapContent.Stage("Shop", List.of("Choose a pass"))),
                List.of(
                        new MapContent.Lane(LaneKind.PAIN, "Pain points"),
                        new MapContent.Lane(LaneKind.ACTIONS, "Actions")),
                List.of(card(0, LATE), card(0, SLOW), card(1, "Waits")));
        return as(ann, () -> maps.create(rail, title, Locale.ENGLISH, content));
    }

    private static MapContent.Card card(int lane, String text) {
        return new MapContent.Card(0, lane, text, null, null, 1, new TreeSet<>());
    }

    private UUID card(UUID onMap, String text) {
        return as(ann, () -> places.all(onMap)).stream()
                .filter(place -> place.text().equals(text))
                .map(MapPlace::id)
                .findFirst()
                .orElseThrow();
    }

    private Visitor at(UUID who, String text) {
        var page = visitor(who, "w/" + rail + "/m/" + map);
        var selected = card(map, text).toString();
        page.send(
                page.find(JourneyBoard.class).single(),
                "board-selected",
                Map.of("event.detail.selected", selected, "event.detail.within", List.of(selected)));
        return page;
    }

    private List<ItemSummary> all() {
        return as(vic, () -> items.list(rail));
    }

    private ItemDetails only() {
        return as(vic, () -> items.details(all().getFirst().id()));
    }

    private UUID lift(UUID onMap, String title, String text) {
        return as(ed, () -> placing.lift(onMap, List.of(card(onMap, text)), ItemDraft.of(ItemKind.PAIN_POINT, title)));
    }

    private static boolean reads(Visitor page, String words) {
        return page.find(ItemSection.class)
                .single()
                .getElement()
                .getTextRecursively()
                .contains(words);
    }

    @Test
    void card_is_made_a_pain_point_together_with_another_that_says_the_same() {
        var page = at(ed, LATE);

        page.click(LIFT);
        assertThat(page.field(TextField.class, "Title").getValue()).isEqualTo(LATE);
        chooseAll(page);
        page.fill("Title", "Paper tickets come late");
        page.click("Make it so");

        assertThat(only().summary().title()).isEqualTo("Paper tickets come late");
        assertThat(only().summary().places()).hasSize(2);
        assertThat(reads(page, "Status: open")).isTrue();
        assertThat(reads(page, "one more card")).isTrue();
        assertThat(page.canClick(LIFT)).isFalse();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // of whatever is offered
    private static void chooseAll(Visitor page) {
        CheckboxGroup others = page.find(CheckboxGroup.class).single();
        others.setValue(Set.copyOf(others.getListDataView().getItems().toList()));
    }

    @Test
    void pain_point_that_is_alike_is_offered_and_stands_on_both_maps() {
        var other = map("By night train");
        lift(other, "Paper tickets come too late", LATE);
        var page = at(ed, LATE);

        page.click(LIFT);
        page.click("Paper tickets come too late");

        assertThat(all()).hasSize(1);
        assertThat(only().summary().places()).hasSize(2);
        assertThat(reads(page, "By night train")).isTrue();
        page.click("Make a plain card again");
        assertThat(only().summary().places()).hasSize(1);
        assertThat(page.canClick(LIFT)).isTrue();
    }

    @Test
    void reader_sees_what_the_card_stands_for_and_changes_nothing() {
        var vics = at(vic, LATE);
        assertThat(vics.canClick(LIFT)).isFalse();

        var item = lift(map, "Paper tickets come late", LATE);
        as(
                ann,
                () -> deciding.decide(
                        item,
                        ItemStatus.PLANNED,
                        "Mobile tickets",
                        only().summary().version()));

        await().pollInSameThread().untilAsserted(() -> {
            vics.waits();
            assertThat(reads(vics, "Why: Mobile tickets")).isTrue();
        });
        assertThat(vics.canClick("Make a plain card again")).isFalse();
        vics.click("Open");
        assertThat(vics.field(TextField.class, "Title").isReadOnly()).isTrue();
        assertThat(vics.canClick("Decide")).isFalse();
        assertThat(vics.canClick("Delete")).isFalse();
    }

    @Test
    void cards_of_other_lanes_are_not_offered_to_be_anything() {
        var page = at(ed, "Waits");

        assertThat(page.find(ItemSection.class).exists()).isFalse();
    }

    @Test
    void dialog_stores_each_field_as_it_is_left_and_says_where_somebody_else_was_first() {
        var item = lift(map, LATE, LATE);
        var page = at(ed, LATE);
        page.click("Edit");

        page.fill("Title", "Paper tickets come late");
        page.fill("Description", "Two days before.");
        assertThat(only().summary().title()).isEqualTo("Paper tickets come late");
        assertThat(only().description()).isEqualTo("Two days before.");
        assertThat(page.canClick("Decide")).isFalse();

        as(ann, () -> deciding.assign(item, vic, only().summary().version()));
        page.fill("Title", "Otherwise");

        assertThat(only().summary().title()).isEqualTo("Paper tickets come late");
        assertThat(page.find(Attempt.class).single().getText()).startsWith("Somebody else changed this");
        assertThat(page.field(TextField.class, "Title").getValue()).isEqualTo("Otherwise");
    }
}
