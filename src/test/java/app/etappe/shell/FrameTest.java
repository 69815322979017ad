package app.etappe.shell;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.security.AccountService;
import app.etappe.testing.ViewTest;
import app.etappe.workspace.WorkspaceService;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first page, and the rail around every other. */
class FrameTest extends ViewTest {

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    AccountService accounts;

    private UUID ann = new UUID(0, 0);

    @BeforeEach
    void ann_has_an_account() {
        ann = account("Ann");
    }

    @Test
    void who_has_no_workspace_makes_one_and_is_in_it() {
        var page = visitor(ann, "");
        assertThat(page.heading()).isEqualTo("Welcome to Etappe");

        page.click("Create workspace…");
        page.fill("Name", "Rail");
        page.click("Create workspace");

        assertThat(page.sees("Workspace “Rail”")).isTrue();
        assertThat(as(ann, workspaces::mine)).hasSize(1);
    }

    @Test
    void workspace_without_a_name_is_refused_in_the_dialog() {
        var page = visitor(ann, "");

        page.click("Create workspace…");
        page.click("Create workspace");

        assertThat(page.field(TextField.class, "Name").getErrorMessage()).startsWith("Please enter something");
        assertThat(as(ann, workspaces::mine)).isEmpty();
    }

    @Test
    void next_visit_begins_where_the_last_one_was() {
        var rail = as(ann, () -> workspaces.create("Rail", "UTC"));
        var cars = as(ann, () -> workspaces.create("Cars", "UTC"));
        visitor(ann, "w/" + rail);
        assertThat(visitor(ann, "").address()).isEqualTo("w/" + rail);

        visitor(ann, "w/" + cars);

        assertThat(visitor(ann, "").address()).isEqualTo("w/" + cars);
    }

    @Test
    void menu_of_workspaces_leads_to_the_others() {
        var rail = as(ann, () -> workspaces.create("Rail", "UTC"));
        var cars = as(ann, () -> workspaces.create("Cars", "UTC"));
        var page = visitor(ann, "w/" + rail);

        page.choose("Workspace: Rail", "Cars");

        assertThat(page.address()).isEqualTo("w/" + cars);
        assertThat(page.entriesOf("Workspace: Cars")).contains("Rail", "Cars", "New workspace…");
    }

    @Test
    void rail_leads_to_the_places_and_marks_the_present_one() {
        var rail = as(ann, () -> workspaces.create("Rail", "UTC"));

        var page = visitor(ann, "w/" + rail + "/members");

        assertThat(page.find(RailLink.class).all())
                .extracting(Anchor::getHref)
                .containsExactly(
                        "w/" + rail,
                        "w/" + rail + "/interviews",
                        "w/" + rail + "/themes",
                        "w/" + rail + "/pain-points",
                        "w/" + rail + "/segments",
                        "w/" + rail + "/members",
                        "w/" + rail + "/settings");
        assertThat(page.find(RailLink.class)
                        .withAttribute("aria-current", "page")
                        .single()
                        .getHref())
                .endsWith("/members");
    }

    @Test
    void account_menu_is_named_after_its_owner_and_follows_a_new_name() {
        as(ann, () -> workspaces.create("Rail", "UTC"));
        var page = visitor(ann, "");
        assertThat(page.entriesOf("Account of Ann"))
                .contains("Your account", "Sign out")
                .doesNotContain("Accounts of this installation");

        as(ann, () -> accounts.rename("Annette"));
        page.choose("Account of Ann", "Your account");

        assertThat(page.address()).isEqualTo("account");
        assertThat(page.entriesOf("Account of Annette")).contains("Sign out");
    }

    @Test
    void stranger_at_a_missing_page_gets_no_rail() {
        assertThat(anonymous("no/such/page").find(UserMenu.class).exists()).isFalse();
    }
}
