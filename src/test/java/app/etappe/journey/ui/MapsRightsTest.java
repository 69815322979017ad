package app.etappe.journey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.journey.Visibility;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.Test;

/** What the list of maps offers to whom, and what it refuses to those who ask all the same. */
class MapsRightsTest extends MapsFixture {

    private static final String REFUSED = "You may see this, but not change it.";
    private static final String NOT_FOUND = "There is nothing at this address, or it is not open to you.";

    @Test
    void each_menu_offers_what_its_reader_may_do() {
        var atAnns = visitor(ann, list);
        var atBobs = visitor(bob, list);
        var atVics = visitor(vic, list);

        assertThat(atAnns.entriesOf(TRAIN))
                .containsExactly(
                        "Open",
                        "Rename",
                        "Share",
                        "Duplicate",
                        "Make a variant of it…",
                        "Export CSV",
                        "Move to the archive");
        assertThat(atBobs.entriesOf(TRAIN))
                .containsExactly(
                        "Open", "Rename", "Duplicate", "Make a variant of it…", "Export CSV", "Move to the archive");
        assertThat(atVics.entriesOf(TRAIN)).containsExactly("Open", "Export CSV");
        assertThat(atBobs.canClick("New map")).isTrue();
        assertThat(atBobs.canClick("Import")).isTrue();
        assertThat(atVics.canClick("New map")).isFalse();
        assertThat(atVics.canClick("Import")).isFalse();
        assertThat(atVics.sees("Start a map from")).isFalse();
    }

    @Test
    void map_shared_with_nobody_is_ann_s_alone() {
        var atAnns = visitor(ann, list);
        var atBobs = visitor(bob, list);

        atAnns.choose(TRAIN, "Share");
        atAnns.find(RadioButtonGroup.class)
                .withLabel("Who sees this map")
                .single()
                .setValue(Visibility.MEMBERS);
        atAnns.click("Share");
        atBobs.open(list);

        assertThat(atBobs.sees("There are no maps here yet")).isTrue();
        assertThat(atAnns.sees("Travelling by train")).isTrue();
        atBobs.open(list + "/m/" + train);
        assertThat(atBobs.heading()).isEqualTo("Nothing here");
    }

    @Test
    void stranger_finds_neither_list_nor_archive() {
        var page = visitor(account("Sam"), list);
        assertThat(page.heading()).isEqualTo("Nothing here");
        assertThat(page.sees(NOT_FOUND)).isTrue();
        assertThat(page.sees("Travelling by train")).isFalse();

        page.open(list + "/archive");

        assertThat(page.heading()).isEqualTo("Nothing here");
    }

    @Test
    void workspace_that_is_none_looks_the_same() {
        var page = visitor(ann, "w/" + Ids.next());
        assertThat(page.sees(NOT_FOUND)).isTrue();

        page.open("w/no-id");

        assertThat(page.sees(NOT_FOUND)).isTrue();
    }

    @Test
    void editor_who_lost_the_role_is_told_at_the_next_click() {
        var atBobs = visitor(bob, list);
        people.expel(bob);
        people.admit(rail, bob);

        atBobs.choose(TRAIN, "Move to the archive");

        assertThat(atBobs.told()).startsWith(REFUSED);
        assertThat(titles()).containsExactly("Travelling by train");
    }

    @Test
    void member_who_was_removed_meanwhile_is_told_at_the_next_click() {
        var atBobs = visitor(bob, list);
        people.expel(bob);

        atBobs.choose(TRAIN, "Move to the archive");

        assertThat(atBobs.told()).isEqualTo(NOT_FOUND);
        assertThat(titles()).containsExactly("Travelling by train");
    }
}
