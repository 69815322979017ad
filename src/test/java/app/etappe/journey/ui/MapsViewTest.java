package app.etappe.journey.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.security.AccountService;
import app.etappe.security.ColourScheme;
import app.etappe.security.Language;
import app.etappe.security.Preferences;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MapsViewTest extends MapsFixture {

    @Autowired
    AccountService accounts;

    @Test
    void bob_sees_the_new_title_that_ann_gives_a_map() {
        var atAnns = visitor(ann, list);
        var atBobs = visitor(bob, list);

        atAnns.choose(TRAIN, "Rename");
        atAnns.fill("Title", "By night train");
        atAnns.click("Save");
        atBobs.open(list);

        assertThat(atAnns.sees("By night train")).isTrue();
        assertThat(atBobs.sees("By night train")).isTrue();
    }

    @Test
    void title_that_cannot_be_kept_is_refused_at_its_field() {
        var page = visitor(ann, list);

        page.choose(TRAIN, "Rename");
        page.fill("Title", "  ");
        page.click("Save");

        assertThat(page.field(TextField.class, "Title").getErrorMessage()).startsWith("Please enter something");
        assertThat(titles()).containsExactly("Travelling by train");
    }

    @Test
    void copy_stands_beside_its_original() {
        var page = visitor(bob, list);

        page.choose(TRAIN, "Duplicate");
        page.click("Duplicate");

        assertThat(page.sees("Copy of Travelling by train")).isTrue();
        assertThat(titles()).containsExactlyInAnyOrder("Travelling by train", "Copy of Travelling by train");
    }

    @Test
    void new_map_from_a_stage_model_opens() {
        var page = visitor(bob, list);

        page.click("New map");
        page.fill("Title", "Buying a car");
        page.click("Create map");

        var made = as(bob, () -> maps.list(rail, false)).getFirst();
        assertThat(page.address()).isEqualTo(list + "/m/" + made.id());
        assertThat(made.title()).isEqualTo("Buying a car");
        assertThat(made.stages()).isPositive();
    }

    @Test
    void tile_of_a_blank_map_starts_one_without_stages() {
        var page = visitor(bob, list);

        page.click(page.find(NativeButton.class)
                .withCondition(tile -> tile.getElement().getTextRecursively().startsWith("Blank"))
                .single());
        page.fill("Title", "Buying a car");
        page.click("Create map");

        assertThat(as(bob, () -> maps.list(rail, false)).getFirst().stages()).isZero();
    }

    @Test
    void search_leaves_the_maps_with_its_words() {
        make("Café visit");
        var page = visitor(vic, list);

        page.fill(page.find(TextField.class).withPlaceholder("Search maps").single(), "cafe");

        assertThat(page.find(H2.class).all().stream().flatMap(H2::getChildren).map(Anchor.class::cast))
                .extracting(Anchor::getText)
                .containsExactly("Café visit");
        assertThat(page.sees("1 map found")).isTrue();
    }

    @Test
    void list_comes_in_the_language_of_its_reader() {
        as(ann, () -> accounts.prefer(new Preferences(Optional.of(Language.GERMAN), ColourScheme.SYSTEM)));

        var page = visitor(ann, list);

        assertThat(page.canClick("Neue Map")).isTrue();
        assertThat(page.sees("Arbeitsbereich „Rail“")).isTrue();
        assertThat(visitor(bob, list).canClick("New map")).isTrue();
    }

    @Test
    void workspace_without_maps_says_how_to_begin() {
        var cars = as(ann, () -> workspaces.create("Cars", "Europe/Berlin"));
        people.admit(cars, vic);

        var atAnns = visitor(ann, "w/" + cars);
        var atVics = visitor(vic, "w/" + cars);

        assertThat(atAnns.find(Span.class)
                        .withTextContaining("Start with a stage model below")
                        .exists())
                .isTrue();
        assertThat(atVics.sees("As soon as somebody makes a map that you may see, it stands here."))
                .isTrue();
        atVics.click("Look at the examples");
        assertThat(atVics.sees("Workspace “Examples”")).isTrue();
    }
}
