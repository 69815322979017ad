package app.etappe.priority.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.etappe.base.ui.Attempt;
import app.etappe.base.ui.Choice;
import app.etappe.base.ui.ChoiceField;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.testing.ResearchViewTest;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann, who owns the workspace, decides; Ed edits; Vic looks on. */
@SuppressWarnings("NullAway.Init") // made before each test
class ItemViewTest extends ResearchViewTest {

    private static final String LATE = "Paper tickets arrive late";

    @Autowired
    ItemService items;

    @Autowired
    ItemDecisionService deciding;

    private UUID tickets;

    @BeforeEach
    void there_is_a_pain_point() {
        tickets = as(ed, () -> items.add(rail, ItemDraft.of(ItemKind.PAIN_POINT, LATE)));
    }

    @Test
    void item_has_a_page_that_leads_back_to_the_list() {
        var page = at(vic, rail, tickets);

        assertThat(page.heading()).isEqualTo(LATE);
        assertThat(page.title()).isEqualTo(LATE + " – Etappe");
        assertThat(page.find(Anchor.class).withText("Pain points").single().getHref())
                .isEqualTo("w/" + rail + "/pain-points");
        assertThat(page.field(TextField.class, "Title").isReadOnly()).isTrue();
    }

    @Test
    void what_is_changed_on_the_page_is_stored() {
        var page = at(ed, rail, tickets);

        page.fill("Description", "Two weeks and more");

        assertThat(as(ed, () -> items.details(tickets)).description()).isEqualTo("Two weeks and more");
    }

    @Test
    void others_changes_are_seen_without_reloading() {
        var page = at(ed, rail, tickets);

        describe("It takes the post two weeks");
        as(ann, () -> deciding.decide(tickets, ItemStatus.PLANNED, "It costs us customers", version()));

        await().pollInSameThread().untilAsserted(() -> {
            page.waits();
            assertThat(page.field(TextArea.class, "Description").getValue()).isEqualTo("It takes the post two weeks");
            assertThat(page.sees("It costs us customers")).isTrue();
        });
    }

    @Test
    void words_that_somebody_is_writing_stay_and_are_not_stored_over_what_others_wrote() {
        var page = at(ed, rail, tickets);
        var field = page.field(TextArea.class, "Description");
        page.send(field, "focus", Map.of());

        describe("It takes the post two weeks");
        rename("Tickets on paper arrive late");
        await().pollInSameThread().untilAsserted(() -> {
            page.waits();
            assertThat(page.heading()).isEqualTo("Tickets on paper arrive late");
        });
        page.fill(field, "The post");

        assertThat(page.find(Attempt.class).all())
                .extracting(Attempt::getText)
                .anyMatch(text -> text.startsWith("Somebody else changed this in the meantime"));
        assertThat(field.getValue()).isEqualTo("The post");
        assertThat(as(ed, () -> items.details(tickets)).description()).isEqualTo("It takes the post two weeks");
    }

    @Test
    void field_that_is_left_without_a_word_catches_up_with_others() {
        var page = at(ed, rail, tickets);
        var field = page.field(TextArea.class, "Description");
        page.send(field, "focus", Map.of());
        describe("It takes the post two weeks");
        rename("Tickets on paper arrive late");
        await().pollInSameThread().untilAsserted(() -> {
            page.waits();
            assertThat(page.heading()).isEqualTo("Tickets on paper arrive late");
        });

        page.send(field, "blur", Map.of());

        assertThat(field.getValue()).isEqualTo("It takes the post two weeks");
        page.fill(field, "The post");
        assertThat(as(ed, () -> items.details(tickets)).description()).isEqualTo("The post");
    }

    @Test
    @SuppressWarnings("unchecked") // a field is found by its class
    void status_that_somebody_is_about_to_decide_stays_while_others_change_the_item() {
        var page = at(ann, rail, tickets);
        Select<ItemStatus> status = page.field(Select.class, "Status");
        status.setValue(ItemStatus.SOLVED);

        rename("Tickets on paper arrive late");
        await().pollInSameThread().untilAsserted(() -> {
            page.waits();
            assertThat(page.heading()).isEqualTo("Tickets on paper arrive late");
        });
        page.fill("Why", "There is an app now");
        page.click("Decide");

        var summary = as(ann, () -> items.details(tickets)).summary();
        assertThat(summary.status()).isEqualTo(ItemStatus.SOLVED);
        assertThat(page.field(TextField.class, "Why").getValue()).isEmpty();
    }

    @Test
    void whoever_looks_at_an_item_that_is_deleted_comes_to_the_list() {
        var page = at(vic, rail, tickets);

        as(ed, () -> items.delete(tickets));

        await().pollInSameThread().untilAsserted(() -> {
            page.waits();
            assertThat(page.heading()).isEqualTo("Pain points");
        });
    }

    @Test
    void neither_strangers_nor_another_workspace_have_the_page() {
        var sam = account("Sam");
        var other = as(sam, () -> workspaces.create("Ships", "Europe/Berlin"));

        assertThat(at(sam, rail, tickets).heading()).isEqualTo("Nothing here");
        assertThat(at(sam, other, tickets).heading()).isEqualTo("Nothing here");
    }

    @Test
    void dialog_leads_to_the_page() {
        var page = visitor(ed, "w/" + rail + "/pain-points");
        page.send(
                page.find(PriorityMatrix.class).single(),
                "matrix-select",
                Map.of("event.detail", Map.of("id", tickets.toString())));
        page.send(
                page.find(PriorityMatrix.class).single(),
                "matrix-select",
                Map.of("event.detail", Map.of("id", tickets.toString())));

        assertThat(page.find(Anchor.class).withText("Open as page").single().getHref())
                .isEqualTo(ItemAddress.of(rail, tickets));
        page.open(ItemAddress.of(rail, tickets));

        assertThat(page.find(Dialog.class).exists()).isFalse();
        assertThat(page.heading()).isEqualTo(LATE);
    }

    @Test
    void story_stands_beside_what_is_said_and_grows_with_it() {
        var page = at(vic, rail, tickets);
        assertThat(page.sees("Written down")).isTrue();

        as(ann, () -> deciding.decide(tickets, ItemStatus.SOLVED, "There is an app now", version()));

        await().pollInSameThread().untilAsserted(() -> {
            page.waits();
            assertThat(page.sees("Nobody has been asked since.")).isTrue();
        });
    }

    @Test
    void merging_offers_what_is_called_alike_first_and_goes_to_what_it_became_part_of() {
        var other = as(ed, () -> items.add(rail, ItemDraft.of(ItemKind.PAIN_POINT, "A pass is dear")));
        var alike = as(ed, () -> items.add(rail, ItemDraft.of(ItemKind.PAIN_POINT, "Tickets come late")));
        var page = at(ed, rail, tickets);

        page.choose("More to do with this", "Merge into…");
        var into = page.field(ChoiceField.class, "It becomes part of");
        assertThat(into.getListDataView().getItems()).extracting(Choice::id).containsExactly(alike, other);
        page.click("Merge");
        assertThat(as(ed, () -> items.references(rail, ItemKind.PAIN_POINT))).hasSize(3);
        into.setValue(new Choice(alike, "Tickets come late"));
        page.click("Merge");

        assertThat(page.heading()).isEqualTo("Tickets come late");
        assertThat(page.sees("“" + LATE + "” became part of it")).isTrue();
    }

    @Test
    void lever_that_somebody_adds_can_be_chosen_at_once() {
        var page = at(ed, rail, tickets);

        page.click("Levers…");
        page.click("Add a lever");
        page.fill("Name", "Fares");
        page.click("Add");
        page.choose("What can be done with “Social media”", "Offer it no more");
        page.click("Close");

        assertThat(page.field(ChoiceField.class, "Lever").getListDataView().getItems())
                .extracting(Choice::name)
                .contains("Fares")
                .doesNotContain("Social media");
    }

    @Test
    void who_looks_on_can_neither_merge_nor_change_levers() {
        var page = at(vic, rail, tickets);

        assertThat(page.entriesOf("More to do with this")).isEmpty();
        assertThat(page.canClick("Levers…")).isFalse();
    }

    private Visitor at(UUID who, UUID workspace, UUID item) {
        return visitor(who, ItemAddress.of(workspace, item));
    }

    private void describe(String text) {
        write(LATE, text);
    }

    private void rename(String title) {
        write(title, as(ann, () -> items.details(tickets)).description());
    }

    private void write(String title, String description) {
        var draft = new ItemDraft(ItemKind.PAIN_POINT, title, description, null, null, List.of(), Set.of());
        as(ann, () -> items.change(tickets, draft, version()));
    }

    private long version() {
        return as(ann, () -> items.details(tickets)).summary().version();
    }
}
