package app.etappe.priority.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemJudgingService;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.ItemSummary;
import app.etappe.painpoint.Judged;
import app.etappe.priority.RankedItem;
import app.etappe.priority.Weights;
import app.etappe.priority.WeightsService;
import app.etappe.testing.ResearchViewTest;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann, who owns the workspace, decides; Ed judges; Vic looks on. */
@SuppressWarnings("NullAway.Init") // made before each test
class PriorityViewTest extends ResearchViewTest {

    @Autowired
    ItemService items;

    @Autowired
    ItemJudgingService judging;

    @Autowired
    WeightsService weights;

    @Autowired
    ListExport export;

    private UUID tickets;
    private UUID pass;

    @BeforeEach
    void there_are_two_pain_points() {
        tickets = item("Paper tickets arrive late", 5);
        pass = item("Nobody knows the pass", 2);
    }

    @Test
    void list_begins_with_the_first_and_says_how_much_there_is() {
        var page = at(ann, "");

        assertThat(page.heading()).isEqualTo("Pain points");
        assertThat(titles(page)).containsExactly("Paper tickets arrive late", "Nobody knows the pass");
        assertThat(page.sees("0 maps · 2 pain points · 2 shown")).isTrue();
        assertThat(page.sees("= 40 % votes, 40 % customers, 20 % severity")).isTrue();
    }

    @Test
    void address_narrows_the_list_and_brings_the_other_kind() {
        as(ann, () -> items.add(rail, ItemDraft.of(ItemKind.OPPORTUNITY, "Tickets on the phone")));

        assertThat(titles(at(ann, "?q=PASS"))).containsExactly("Nobody knows the pass");
        assertThat(titles(at(ann, "?kind=opportunity"))).containsExactly("Tickets on the phone");
        assertThat(at(ann, "?q=nothing").sees("Nothing meets these filters")).isTrue();
    }

    @Test
    void typing_narrows_the_list_and_showing_all_brings_it_back() {
        var page = at(ann, "");

        page.fill(textOf(page), "pass");
        assertThat(titles(page)).containsExactly("Nobody knows the pass");
        page.click("Show all");

        assertThat(titles(page)).hasSize(2);
    }

    @Test
    void moving_a_bubble_judges_by_both_axes() {
        var page = at(ed, "");

        move(page, tickets, 3, 8);

        assertThat(summary(tickets).effort()).extracting("value", "by").containsExactly(3, ed);
        assertThat(summary(tickets).impact()).extracting("value", "by").containsExactly(8, ed);
        assertThat(page.told()).isEmpty();
    }

    @Test
    void moving_what_another_judged_asks_first() {
        as(ed, () -> judging.judge(tickets, Judged.IMPACT, 4, summary(tickets).version()));
        var page = at(ann, "");

        move(page, tickets, 3, 8);
        assertThat(summary(tickets).effort()).isNull();
        assertThat(question(page).getElement().getProperty("message")).contains("Ed judged the impact 4.");
        page.send(question(page), "confirm", Map.of());

        assertThat(summary(tickets).impact()).extracting("value", "by").containsExactly(8, ann);
        assertThat(summary(tickets).effort()).extracting("value").isEqualTo(3);
    }

    @Test
    void criterion_of_the_workspace_is_judged_where_it_has_a_weight() {
        as(ann, () -> weights.change(rail, new Weights(30, 30, 20, 20, "Strategy"), "It matters to the board"));
        var page = at(ed, "");

        press(page, tickets);
        press(page, tickets);
        assertThat(page.field(Select.class, "Strategy, 0 to 10").getValue()).isNull();
        as(
                ed,
                () -> judging.judgeFurther(
                        tickets, 10, "Lisbon", summary(tickets).version()));
        page.click("Close");
        press(page, tickets);

        assertThat(page.field(Select.class, "Strategy, 0 to 10").getValue()).isEqualTo(10);
        assertThat(page.field(TextField.class, "Why, for Strategy").getValue()).isEqualTo("Lisbon");
    }

    @Test
    void question_can_be_left_and_everything_stays() {
        as(ed, () -> judging.judge(tickets, Judged.IMPACT, 4, summary(tickets).version()));
        var page = at(ann, "");

        move(page, tickets, 3, 8);
        page.send(question(page), "cancel", Map.of());

        assertThat(summary(tickets).impact()).extracting("value").isEqualTo(4);
        assertThat(summary(tickets).effort()).isNull();
    }

    @Test
    void forged_moves_of_somebody_who_may_not_judge_change_nothing() {
        var page = at(vic, "");

        move(page, tickets, 3, 8);
        move(page, UUID.randomUUID(), 3, 8);

        assertThat(summary(tickets).effort()).isNull();
    }

    @Test
    void value_off_the_scale_is_refused() {
        var page = at(ed, "");

        move(page, tickets, 11, -1);

        assertThat(summary(tickets).effort()).isNull();
        assertThat(page.told()).isNotEmpty();
    }

    @Test
    void who_decides_weighs_otherwise_and_says_why() {
        var page = at(ann, "");

        page.click("Change");
        page.field(IntegerField.class, "Votes").setValue(0);
        page.field(IntegerField.class, "Customers").setValue(50);
        page.field(IntegerField.class, "Severity").setValue(50);
        page.click("Rank by these weights");
        assertThat(as(ann, () -> weights.of(rail))).isEqualTo(Weights.DEFAULT);
        page.fill("Why", "Votes were taken on another map.");
        page.click("Rank by these weights");

        assertThat(as(ann, () -> weights.of(rail))).isEqualTo(new Weights(0, 50, 50, 0, ""));
        assertThat(page.sees("= 50 % customers, 50 % severity")).isTrue();
    }

    @Test
    void who_does_not_decide_reads_the_rules() {
        var page = at(vic, "");

        page.click("Rules");

        assertThat(page.canClick("Rank by these weights")).isFalse();
        assertThat(page.sees("Equal priority means equal rank.")).isTrue();
    }

    @Test
    void several_are_decided_in_one_act() {
        var page = at(ann, "");
        grid(page).asMultiSelect().setValue(new HashSet<>(rows(page)));
        page.waits();

        page.click("Status…");
        page.fill("Reason", "Next quarter.");
        page.click("Change 2 items");

        assertThat(summary(tickets).status()).isEqualTo(ItemStatus.PLANNED);
        assertThat(summary(pass).status()).isEqualTo(ItemStatus.PLANNED);
    }

    @Test
    void who_edits_maps_may_ask_for_votes_and_who_looks_on_may_not() {
        assertThat(at(ed, "").canClick("New voting round")).isTrue();
        assertThat(at(vic, "").canClick("New voting round")).isFalse();
    }

    @Test
    void who_does_not_decide_is_offered_no_decisions() {
        var page = at(ed, "");

        grid(page).asMultiSelect().setValue(new HashSet<>(rows(page)));
        page.waits();

        assertThat(page.canClick("Status…")).isFalse();
    }

    @Test
    void view_is_kept_and_found_again() {
        var page = at(ann, "?q=pass&axes=severity-reach");

        page.choose("Views", "Save this view…");
        page.fill("Name", "The pass");
        page.click("Save");

        assertThat(at(ann, "").entriesOf("Views")).contains("The pass");
    }

    @Test
    void what_others_add_comes_into_the_open_list() {
        var page = at(vic, "");

        item("Seats are dear", 4);

        await().pollInSameThread().untilAsserted(() -> {
            page.waits();
            assertThat(titles(page)).contains("Seats are dear");
        });
    }

    @Test
    void page_of_a_workspace_without_items_says_what_to_do_next() {
        as(ann, () -> {
            items.delete(tickets);
            items.delete(pass);
        });

        assertThat(at(ann, "").sees("No pain points yet")).isTrue();
    }

    @Test
    void file_has_numbers_as_numbers_and_no_formulas() {
        item("=1+1", 1);

        var csv = new String(
                as(ann, () -> export.write(rail, ListQuery.ALL, ListFormat.CSV, Locale.ENGLISH, part -> {})),
                StandardCharsets.UTF_8);

        assertThat(csv.lines().toList())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("1,Paper tickets arrive late,,,1,,,,,0,,0,,,,5,,"))
                .anySatisfy(line -> assertThat(line).contains(",'=1+1,"));
        assertThat(csv).contains("Customers who support it,Customers asked");
    }

    private UUID item(String title, int severity) {
        var draft = new ItemDraft(ItemKind.PAIN_POINT, title, "", severity, null, List.of(), Set.of());
        return as(ed, () -> items.add(rail, draft));
    }

    private ItemSummary summary(UUID item) {
        return as(ann, () -> items.details(item).summary());
    }

    private Visitor at(UUID who, String query) {
        return visitor(who, "w/" + rail + "/pain-points" + query);
    }

    private static void move(Visitor page, UUID item, @Nullable Integer x, @Nullable Integer y) {
        var detail = new HashMap<String, @Nullable Object>();
        detail.put("id", item.toString());
        detail.put("x", x);
        detail.put("y", y);
        page.send(page.find(PriorityMatrix.class).single(), "matrix-place", Map.of("event.detail", detail));
    }

    /** The bubble of an item; the second press opens it. */
    private static void press(Visitor page, UUID item) {
        page.send(
                page.find(PriorityMatrix.class).single(),
                "matrix-select",
                Map.of("event.detail", Map.of("id", item.toString())));
    }

    private static TextField textOf(Visitor page) {
        return page.find(TextField.class)
                .withCondition(field -> "Find in titles".equals(field.getPlaceholder()))
                .single();
    }

    private static ConfirmDialog question(Visitor page) {
        return page.find(ConfirmDialog.class).single();
    }

    @SuppressWarnings("unchecked") // there is one grid on the page
    private static Grid<RankedItem> grid(Visitor page) {
        return page.find(Grid.class).single();
    }

    private static List<RankedItem> rows(Visitor page) {
        return grid(page).getListDataView().getItems().toList();
    }

    private static List<String> titles(Visitor page) {
        return rows(page).stream().map(row -> row.item().title()).toList();
    }
}
