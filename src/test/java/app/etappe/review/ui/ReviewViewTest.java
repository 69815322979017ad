package app.etappe.review.ui;

import static app.etappe.testing.Acting.as;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.review.DecisionDraft;
import app.etappe.review.ReviewDecision;
import app.etappe.review.ReviewDecisionService;
import app.etappe.review.ReviewDraft;
import app.etappe.review.ReviewService;
import app.etappe.review.ReviewedItem;
import app.etappe.testing.ResearchViewTest;
import app.etappe.testing.Visitor;
import app.etappe.workspace.WorkspaceService;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann decides in reviews; Vic looks on. */
@SuppressWarnings("NullAway.Init") // made before each test
class ReviewViewTest extends ResearchViewTest {

    @Autowired
    ItemService items;

    @Autowired
    ItemDecisionService deciding;

    @Autowired
    ReviewService reviews;

    @Autowired
    ReviewDecisionService decisions;

    @Autowired
    WorkspaceService workspaces;

    private UUID tickets;
    private UUID pass;

    @BeforeEach
    void there_are_two_pain_points() {
        tickets = item("Paper tickets arrive late", 5);
        pass = item("Nobody knows the pass", 2);
    }

    private UUID item(String title, int severity) {
        var draft = new ItemDraft(ItemKind.PAIN_POINT, title, "", severity, null, List.of(), Set.of());
        return as(ann, () -> items.add(rail, draft));
    }

    private UUID review(UUID... chosen) {
        return as(ann, () -> reviews.make(rail, new ReviewDraft("Autumn", ItemKind.PAIN_POINT, List.of(chosen), "")));
    }

    private Visitor at(UUID who, UUID review) {
        return visitor(who, "w/" + rail + "/reviews/" + review);
    }

    private @Nullable ReviewDecision decision(UUID review, UUID item) {
        return as(ann, () -> reviews.details(review)).items().stream()
                .filter(row -> row.itemId().equals(item))
                .findFirst()
                .orElseThrow()
                .decision();
    }

    @SuppressWarnings("unchecked")
    private static Grid<ReviewedItem> grid(Visitor page) {
        return page.find(Grid.class).single();
    }

    private static List<String> titles(Visitor page) {
        return grid(page).getListDataView().getItems().map(ReviewedItem::title).toList();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ItemStatus> status(Visitor page) {
        return page.find(RadioButtonGroup.class).single();
    }

    private static void decide(Visitor page, ItemStatus wanted, String why) {
        status(page).setValue(wanted);
        page.fill("Why", why);
        page.click("Decide");
    }

    @Test
    void list_of_pain_points_becomes_a_review_as_it_is_filtered() {
        var page = visitor(ann, "w/" + rail + "/pain-points?q=pass");

        page.choose("Reviews", "New review of this list…");
        assertThat(page.sees("Only: “pass” in the title")).isTrue();
        page.fill("Name", "Autumn");
        page.click("Freeze and review");

        assertThat(page.heading()).isEqualTo("Autumn");
        assertThat(titles(page)).containsExactly("Nobody knows the pass");
        assertThat(as(vic, () -> reviews.list(rail)))
                .singleElement()
                .satisfies(review -> assertThat(page.address()).isEqualTo("w/" + rail + "/reviews/" + review.id()));
    }

    @Test
    void name_that_is_none_is_refused_in_the_dialog() {
        var page = visitor(ann, "w/" + rail + "/pain-points");

        page.choose("Reviews", "New review of this list…");
        page.fill("Name", " ");
        page.click("Freeze and review");

        assertThat(page.sees("Please enter something that can be seen.")).isTrue();
        assertThat(as(ann, () -> reviews.list(rail))).isEmpty();
    }

    @Test
    void deciding_goes_on_to_the_next_until_nothing_is_left() {
        var review = review(tickets, pass);
        var page = at(ann, review);
        assertThat(page.sees("0 of 2 decided")).isTrue();

        decide(page, ItemStatus.PLANNED, "Mobile tickets");
        assertThat(page.sees("1 of 2 decided")).isTrue();
        decide(page, ItemStatus.REJECTED, "Nobody misses it");

        assertThat(page.sees("2 of 2 decided")).isTrue();
        assertThat(requireNonNull(decision(review, tickets)).status()).isEqualTo(ItemStatus.PLANNED);
        assertThat(requireNonNull(decision(review, pass)).reason()).isEqualTo("Nobody misses it");
    }

    @Test
    void decision_without_a_reason_is_refused_and_keeps_what_was_chosen() {
        var page = at(ann, review(tickets));

        decide(page, ItemStatus.SOLVED, "");

        assertThat(page.sees("Please say why.")).isTrue();
        assertThat(status(page).getValue()).isEqualTo(ItemStatus.SOLVED);
    }

    @Test
    void of_two_tabs_the_second_sees_what_the_first_decided_and_keeps_its_own_words() {
        var review = review(tickets);
        var first = at(ann, review);
        var second = at(ann, review);
        status(second).setValue(ItemStatus.REJECTED);
        second.fill("Why", "Too dear");

        decide(first, ItemStatus.PLANNED, "Mobile tickets");
        second.click("Decide");

        assertThat(requireNonNull(decision(review, tickets)).status()).isEqualTo(ItemStatus.PLANNED);
        assertThat(second.sees("Decided: planned")).isTrue();
        assertThat(status(second).getValue()).isEqualTo(ItemStatus.REJECTED);
        second.click("Decide");
        assertThat(requireNonNull(decision(review, tickets)).reason()).isEqualTo("Too dear");
    }

    @Test
    void owner_that_somebody_else_gave_meanwhile_is_not_taken_away_by_deciding_again() {
        var review = review(tickets);
        var page = at(ann, review);
        status(page).setValue(ItemStatus.PLANNED);
        page.fill("Why", "Cheap");
        long seen = as(ann, () -> items.details(tickets)).summary().version();
        as(ann, () -> deciding.assign(tickets, ann, seen));

        page.click("Decide");
        page.click("Decide");

        var summary = as(ann, () -> items.details(tickets)).summary();
        assertThat(summary.status()).isEqualTo(ItemStatus.PLANNED);
        assertThat(summary.ownerId()).isEqualTo(ann);
    }

    @Test
    void finished_review_is_only_read() {
        var review = review(tickets);
        var page = at(ann, review);

        page.click("Finish");
        page.send(page.find(ConfirmDialog.class).single(), "confirm", Map.of());

        assertThat(page.canClick("Finish")).isFalse();
        assertThat(page.canClick("Decide")).isFalse();
        assertThat(page.sees("Not decided")).isTrue();
        assertThat(as(vic, () -> reviews.list(rail)).getFirst().finishedAt()).isNotNull();
    }

    @Test
    void viewer_reads_and_decides_nothing() {
        var review = review(tickets);
        var page = at(vic, review);

        assertThat(titles(page)).containsExactly("Paper tickets arrive late");
        assertThat(page.canClick("Finish")).isFalse();
        assertThat(page.canClick("Decide")).isFalse();
        assertThat(visitor(vic, "w/" + rail + "/pain-points").entriesOf("Reviews"))
                .contains("All reviews");
    }

    @Test
    void count_shows_the_items_that_it_is_of() {
        var review = review(tickets, pass);
        as(
                ann,
                () -> decisions.decide(
                        review, tickets, new DecisionDraft(ItemStatus.PLANNED, "Soon", null, null), version(tickets)));
        var page = at(ann, review);

        page.click("not decided 1");

        assertThat(titles(page)).containsExactly("Nobody knows the pass");
        page.click("all 2");
        assertThat(titles(page)).hasSize(2);
    }

    @Test
    void row_of_the_next_review_says_what_happened_to_its_item() {
        var autumn = review(tickets, pass);
        as(
                ann,
                () -> decisions.decide(
                        autumn, tickets, new DecisionDraft(ItemStatus.SOLVED, "Done", null, null), version(tickets)));
        as(ann, () -> deciding.expect(pass, LocalDate.of(2020, 1, 1), version(pass)));
        var page = at(ann, review(tickets, pass));

        var rows = new GridTester<Grid<ReviewedItem>, ReviewedItem>(grid(page));

        assertThat(rows.getLitRendererPropertyValue(0, 1, "SOLVED", String.class))
                .isEqualTo("solved since");
        assertThat(rows.getLitRendererPropertyValue(1, 1, "OVERDUE", String.class))
                .isEqualTo("overdue");
        assertThat(page.canClick("overdue 1")).isTrue();
        assertThat(page.canClick("new 1")).isFalse();
    }

    @Test
    void open_page_follows_what_others_decide_and_rename() {
        var review = review(tickets);
        var page = at(vic, review);

        as(
                ann,
                () -> decisions.decide(
                        review, tickets, new DecisionDraft(ItemStatus.PLANNED, "Soon", ed, null), version(tickets)));
        await().pollInSameThread().untilAsserted(() -> {
            page.waits();
            assertThat(page.sees("Decided: planned · Ed")).isTrue();
        });
        as(ann, () -> items.delete(tickets));

        await().pollInSameThread().untilAsserted(() -> {
            page.waits();
            assertThat(page.sees("Deleted in the meantime")).isTrue();
        });
    }

    private long version(UUID item) {
        return as(ann, () -> items.details(item)).summary().version();
    }

    @Test
    void review_is_not_found_under_the_address_of_another_workspace() {
        var review = review(tickets);
        var other = as(ann, () -> workspaces.create("Cars", "UTC"));

        assertThat(visitor(ann, "w/" + other + "/reviews/" + review).heading()).isEqualTo("Nothing here");
    }

    @Test
    void list_says_what_to_do_where_there_is_no_review_and_leads_to_those_there_are() {
        assertThat(visitor(vic, "w/" + rail + "/reviews")
                        .sees("There has been no review yet. Whoever decides in this workspace makes one from the list"
                                + " of pain points."))
                .isTrue();

        var review = review(tickets, pass);
        var page = visitor(ann, "w/" + rail + "/reviews");

        assertThat(page.find(Anchor.class).withText("Autumn").single().getHref())
                .isEqualTo("w/" + rail + "/reviews/" + review);
        page.choose("More for Autumn", "Delete");
        page.send(page.find(ConfirmDialog.class).single(), "confirm", Map.of());
        assertThat(as(ann, () -> reviews.list(rail))).isEmpty();
    }
}
