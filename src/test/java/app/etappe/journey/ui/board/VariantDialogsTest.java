package app.etappe.journey.ui.board;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.journey.LayerDetails;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.NullNode;

/** How variants are made, changed, archived and brought back. The buttons are the element's, which sends what was clicked. */
class VariantDialogsTest extends BoardVariantsFixture {

    private static final LocalDate NEW_YEAR = LocalDate.of(2030, 1, 1);

    @Test
    void variant_for_segments_of_two_dimensions_is_made_and_looked_at() {
        var page = visitor(bob, board);

        send(page, "board-new-variant");
        choose(page, "Travelling", "Commuters");
        choose(page, "Where from", "North");
        page.click("Create");

        var made = layers().getLast();
        assertThat(made.segments()).extracting(LayerDetails.Segment::id).containsExactly(commuters, north);
        assertThat(lookedAt(page)).isEqualTo(made.id().toString());
        assertThat(page.find(Dialog.class).exists()).isFalse();
    }

    @Test
    void dialog_says_why_a_variant_cannot_be_made_and_stays() {
        var page = visitor(bob, board);

        send(page, "board-new-variant");
        page.click("Create");
        assertThat(page.sees("Please choose a segment.")).isTrue();
        choose(page, "Travelling", "Families");
        page.click("Create");

        assertThat(page.sees("This map has a variant for that already.")).isTrue();
        assertThat(layers()).hasSize(1);
        assertThat(lookedAt(page)).isNull();
    }

    @Test
    void without_segments_in_use_the_dialog_leads_to_where_they_are_made() {
        for (var segment : List.of(families, commuters, north)) {
            as(ann, () -> segments.archive(segment));
        }
        var page = visitor(bob, board);

        send(page, "board-new-variant");

        assertThat(page.find(Select.class).exists()).isFalse();
        assertThat(page.find(Anchor.class).withText("Make segments").single().getHref())
                .isEqualTo(list + "/segments");
    }

    @Test
    void future_state_of_a_variant_is_chosen_in_the_dialog_for_new_variants() {
        var page = visitor(bob, board);

        send(page, "board-new-variant");
        chooseFuture(page);
        choose(page, "Starting from", "Families");
        page.fill("Title", "With the new app");
        page.field(DatePicker.class, "To be reached by").setValue(NEW_YEAR);
        page.click("Create");

        var made = layers().getLast();
        assertThat(made.below()).isEqualTo(forFamilies);
        assertThat(made.title()).isEqualTo("With the new app");
        assertThat(made.date()).isEqualTo(NEW_YEAR);
        assertThat(lookedAt(page)).isEqualTo(made.id().toString());
    }

    @Test
    void future_state_of_what_is_looked_at_is_made_and_then_aimed_elsewhere() {
        var page = visitor(bob, board);

        send(page, "board-new-future", "below", forFamilies);
        page.click("Create");
        assertThat(page.sees("Please enter something that can be seen.")).isTrue();
        page.fill("Title", "With the new app");
        page.click("Create");
        var made = layers().getLast().id();
        assertThat(layer(made).below()).isEqualTo(forFamilies);

        send(page, "board-variant-aim", "layer", made);
        page.fill("Title", "With the new trains");
        page.field(DatePicker.class, "To be reached by").setValue(NEW_YEAR);
        page.click("Save");
        assertThat(layer(made).title()).isEqualTo("With the new trains");
        assertThat(layer(made).date()).isEqualTo(NEW_YEAR);
    }

    @Test
    void future_state_of_the_base_lies_over_no_variant() {
        var page = visitor(bob, board + "/" + forFamilies);

        page.send(element(page), "board-new-future", Map.of("event.detail.below", NullNode.getInstance()));
        page.fill("Title", "2030");
        page.click("Create");

        assertThat(layers().getLast().future()).isTrue();
        assertThat(layers().getLast().below()).isNull();
    }

    @Test
    void archiving_asks_first_and_the_page_goes_back_to_the_base() {
        as(ann, () -> variants.addFuture(train, forFamilies, "2030", null));
        var page = visitor(bob, board + "/" + forFamilies);

        send(page, "board-variant-archive", "layer", forFamilies);
        assertThat(layers()).noneMatch(LayerDetails::archived);
        assertThat(page.find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .startsWith("It and its future state are no longer offered");
        page.send(page.find(ConfirmDialog.class).single(), "confirm", Map.of());

        assertThat(layers()).hasSize(2).allMatch(LayerDetails::archived);
        assertThat(lookedAt(page)).isNull();
    }

    @Test
    void archived_variant_comes_back_from_the_list_with_its_future_states() {
        as(ann, () -> variants.addFuture(train, forFamilies, "2030", null));
        as(ann, () -> variants.archive(train, forFamilies));
        var page = visitor(bob, board);

        send(page, "board-variants-archived");
        assertThat(page.sees("Families: 2030")).isTrue();
        page.click(page.find(Button.class).withAriaLabel("Restore “Families”").single());

        assertThat(layers()).hasSize(2).noneMatch(LayerDetails::archived);
        assertThat(lookedAt(page)).isEqualTo(forFamilies.toString());
    }

    @Test
    void restoring_where_another_has_taken_the_place_says_so() {
        as(ann, () -> variants.archive(train, forFamilies));
        as(ann, () -> variants.add(train, Set.of(families)));
        var page = visitor(bob, board);

        send(page, "board-variants-archived");
        page.click("Restore");

        assertThat(page.sees("This map has a variant for that already.")).isTrue();
        assertThat(layer(forFamilies).archived()).isTrue();
    }

    private static void send(Visitor page, String event) {
        page.send(element(page), event, Map.of());
    }

    private static void send(Visitor page, String event, String detail, UUID id) {
        page.send(element(page), event, Map.of("event.detail." + detail, id.toString()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // what is chosen from is told by its name alone
    private static void choose(Visitor page, String label, String name) {
        Select choice = page.field(Select.class, label);
        var wanted = choice.getListDataView()
                .getItems()
                .filter(item -> name.equals(choice.getItemLabelGenerator().apply(item)))
                .findFirst()
                .orElseThrow();
        choice.setValue(wanted);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the kinds are the dialog's own
    private static void chooseFuture(Visitor page) {
        RadioButtonGroup kind = page.field(RadioButtonGroup.class, "What shall it show?");
        kind.setValue(kind.getListDataView().getItem(1));
    }
}
