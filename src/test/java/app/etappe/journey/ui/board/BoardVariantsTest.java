package app.etappe.journey.ui.board;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.NullNode;

/** Where the board's page stands when it is opened in a variant, and what it passes over. */
class BoardVariantsTest extends BoardVariantsFixture {

    @Test
    void map_opens_straight_in_a_variant() {
        assertThat(lookedAt(visitor(vic, board + "/" + forFamilies))).isEqualTo(forFamilies.toString());
        assertThat(lookedAt(visitor(vic, "maps/" + train + "/" + forFamilies))).isEqualTo(forFamilies.toString());
        assertThat(lookedAt(visitor(vic, board))).isNull();
    }

    @Test
    void unknown_and_archived_variants_open_what_holds_for_all() {
        var page = visitor(ann, board + "/" + Ids.next());
        assertThat(lookedAt(page)).isNull();
        assertThat(page.address()).isEqualTo(board);
        assertThat(page.told()).isEqualTo("This variant is not in use any more. Here is what holds for all.");

        as(ann, () -> variants.archive(train, forFamilies));
        page.open("maps/" + train + "/" + forFamilies);
        assertThat(lookedAt(page)).isNull();
        page.open(board + "/something");
        assertThat(lookedAt(page)).isNull();
        assertThat(page.address()).isEqualTo(board);
    }

    @Test
    void stranger_finds_nothing_at_a_variant_s_address() {
        var page = visitor(account("Sam"), board + "/" + forFamilies);

        assertThat(page.heading()).isEqualTo("Nothing here");
        page.open(board + "/" + Ids.next());
        assertThat(page.heading()).isEqualTo("Nothing here");
        assertThat(page.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "board-new-variant",
                "board-new-future",
                "board-variant-aim",
                "board-variant-archive",
                "board-variants-archived"
            })
    void forged_event_of_a_viewer_opens_and_changes_nothing(String event) {
        var page = visitor(vic, board);
        var before = layers();

        page.send(
                element(page),
                event,
                Map.of("event.detail.layer", forFamilies.toString(), "event.detail.below", forFamilies.toString()));

        assertThat(page.find(Dialog.class).exists()).isFalse();
        assertThat(page.find(ConfirmDialog.class).exists()).isFalse();
        assertThat(page.told()).startsWith("You may see this, but not change it.");
        assertThat(layers()).isEqualTo(before);
    }

    @Test
    void events_that_name_no_layer_are_passed_over() {
        var page = visitor(bob, board);

        page.send(element(page), "board-look", Map.of("event.detail.layer", "../../somewhere"));
        page.send(element(page), "board-variant-archive", Map.of("event.detail.layer", "no id"));
        page.send(element(page), "board-variant-archive", Map.of("event.detail.layer", NullNode.getInstance()));

        assertThat(page.find(ConfirmDialog.class).exists()).isFalse();
        assertThat(page.told()).isEmpty();
    }
}
