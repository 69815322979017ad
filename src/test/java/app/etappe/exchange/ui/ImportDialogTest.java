package app.etappe.exchange.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.journey.ui.MapsFixture;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Importing, from the list of maps on. */
class ImportDialogTest extends MapsFixture {

    private static final String CLEAN = """
            stage,step,lane,text
            Before,Plan,Actions,Look for a train
            Before,Book,Actions,Buy a ticket
            """;
    private static final String WRONG = """
            stage,step,lane,kind,text,mood
            Before,Plan,Mood,emotion,,7
            """;

    @Test
    void clean_file_is_previewed_and_becomes_a_map() {
        var page = visitor(bob, list);

        page.click("Import");
        choose(page, "Night_train.csv", CLEAN);
        assertThat(page.sees("1 stage · 2 steps · 1 lane · 2 cards")).isTrue();
        assertThat(page.field(TextField.class, "Title").getValue()).isEqualTo("Night train");
        page.click("Create map");

        var made = as(bob, () -> maps.list(rail, false)).getFirst();
        assertThat(page.address()).isEqualTo(list + "/m/" + made.id());
        assertThat(made.title()).isEqualTo("Night train");
        assertThat(made.cards()).isEqualTo(2);
    }

    @Test
    void faulty_file_is_explained_by_its_lines_and_cannot_be_imported() {
        var page = visitor(bob, list);

        page.click("Import");
        choose(page, "Night_train.csv", WRONG);

        assertThat(page.sees("One thing is wrong in the file. Nothing is imported until it is mended."))
                .isTrue();
        assertThat(page.find(ListItem.class)
                        .withTextContaining("Line 2, mood: “7” is no mood")
                        .exists())
                .isTrue();
        assertThat(page.canClick("Create map")).isFalse();
    }

    @Test
    void forged_click_on_the_disabled_button_makes_nothing() {
        var page = visitor(bob, list);
        page.click("Import");
        choose(page, "Night_train.csv", WRONG);

        page.forgeClick(page.find(Button.class).withText("Create map").single());

        assertThat(titles()).containsExactly("Travelling by train");
        assertThat(page.told()).isEmpty();
    }

    @Test
    void title_that_cannot_be_kept_is_refused_at_its_field() {
        var page = visitor(bob, list);
        page.click("Import");
        choose(page, "Night_train.csv", CLEAN);

        page.fill("Title", " ");
        page.click("Create map");

        assertThat(page.field(TextField.class, "Title").getErrorMessage()).startsWith("Please enter something");
        assertThat(titles()).isEqualTo(List.of("Travelling by train"));
    }

    @Test
    void editor_who_lost_the_role_meanwhile_imports_nothing() {
        var page = visitor(bob, list);
        page.click("Import");
        choose(page, "Night_train.csv", CLEAN);
        people.expel(bob);
        people.admit(rail, bob);

        page.click("Create map");

        assertThat(page.field(TextField.class, "Title").getErrorMessage())
                .startsWith("You may see this, but not change it.");
        assertThat(titles()).containsExactly("Travelling by train");
    }

    private static void choose(Visitor page, String name, String content) {
        page.ui();
        new UploadTester<>(page.find(Upload.class).single())
                .upload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
        page.waits();
    }
}
