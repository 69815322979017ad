package app.etappe.journey.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArchivedMapsViewTest extends MapsFixture {

    private String archive = "";

    @BeforeEach
    void archive_has_an_address() {
        archive = list + "/archive";
    }

    @Test
    void archived_map_moves_from_one_page_to_the_other_and_back() {
        var page = visitor(bob, list);

        page.choose(TRAIN, "Move to the archive");
        assertThat(page.told()).isEqualTo("“Travelling by train” is in the archive now.");
        assertThat(page.sees("There are no maps here yet")).isTrue();

        page.open(archive);
        page.choose(TRAIN, "Restore");
        assertThat(page.sees("Nothing is in the archive.")).isTrue();

        page.open(list);
        assertThat(page.sees("Travelling by train")).isTrue();
    }

    @Test
    void reader_sees_what_is_archived_and_may_only_open_it() {
        as(ann, () -> maps.archive(train));

        var page = visitor(vic, archive);

        assertThat(page.sees("Travelling by train")).isTrue();
        assertThat(page.entriesOf(TRAIN)).containsExactly("Open", "Export CSV");
        assertThat(visitor(bob, archive).entriesOf(TRAIN)).containsExactly("Open", "Restore", "Export CSV");
    }

    @Test
    void owner_deletes_for_good_after_saying_so_twice() {
        as(ann, () -> maps.archive(train));
        var page = visitor(ann, archive);

        page.choose(TRAIN, "Delete for good");
        assertThat(as(ann, () -> maps.list(rail, true))).hasSize(1);
        page.send(page.find(ConfirmDialog.class).single(), "confirm", Map.of());

        assertThat(page.told()).isEqualTo("“Travelling by train” is deleted.");
        assertThat(page.sees("Nothing is in the archive.")).isTrue();
        assertThat(as(ann, () -> maps.list(rail, true))).isEmpty();
    }

    @Test
    void map_that_was_taken_back_meanwhile_is_not_deleted() {
        as(ann, () -> maps.archive(train));
        var page = visitor(ann, archive);
        page.choose(TRAIN, "Delete for good");
        as(ann, () -> maps.restore(train));

        page.send(page.find(ConfirmDialog.class).single(), "confirm", Map.of());

        assertThat(page.told()).isEqualTo("Only a map in the archive can be deleted for good.");
        assertThat(titles()).containsExactly("Travelling by train");
    }
}
