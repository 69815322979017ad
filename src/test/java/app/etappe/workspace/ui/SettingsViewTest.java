package app.etappe.workspace.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.testing.Visitor;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import app.etappe.workspace.WorkspaceSettingsService;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsViewTest extends WorkspaceFixture {

    private static final String READ_ONLY = "Only owners of the workspace can change its settings.";

    @Autowired
    WorkspaceSettingsService settings;

    @Autowired
    WorkspaceAccess access;

    private String page = "";

    @BeforeEach
    void settings_have_an_address() {
        page = "w/" + rail + "/settings";
    }

    @Test
    void vic_sees_the_name_that_ann_gives_the_workspace() {
        var atAnns = visitor(ann, page);

        atAnns.fill("Name", "Trains");

        assertThat(atAnns.sees("Saved")).isTrue();
        assertThat(visitor(vic, "w/" + rail).sees("Workspace “Trains”")).isTrue();
    }

    @Test
    void empty_name_is_refused_at_its_field() {
        var atAnns = visitor(ann, page);

        atAnns.fill("Name", " ");

        assertThat(atAnns.field(TextField.class, "Name").getErrorMessage()).startsWith("Please enter something");
        assertThat(atAnns.sees("Saved")).isFalse();
        assertThat(as(ann, () -> workspaces.details(rail)).name()).isEqualTo("Rail");
    }

    @Test
    void who_is_no_owner_can_only_read_that() {
        var atVics = visitor(vic, page);

        assertThat(atVics.sees(READ_ONLY)).isTrue();
        assertThat(atVics.find(TextField.class).exists()).isFalse();
        assertThat(atVics.canClick("Archive…")).isFalse();
    }

    @Test
    void owner_whose_role_was_taken_meanwhile_changes_nothing() {
        var atAnns = visitor(ann, page);
        people.expel(ann);
        people.admit(rail, ann);

        atAnns.field(Checkbox.class, "Show former members by name").setValue(true);

        assertThat(atAnns.field(Checkbox.class, "Show former members by name").getErrorMessage())
                .startsWith("You may see this, but not change it.");
        assertThat(as(ann, () -> workspaces.details(rail)).keepsFormerNames()).isFalse();
    }

    @Test
    void archived_workspace_is_for_reading_until_its_owner_restores_it() {
        var atAnns = visitor(ann, page);

        atAnns.click("Archive…");
        assertThat(mayManage()).isTrue();
        confirm(atAnns);

        assertThat(mayManage()).isFalse();
        assertThat(visitor(ann, "w/" + rail).canClick("New map")).isFalse();
        atAnns.open(page);
        atAnns.click("Restore");
        assertThat(mayManage()).isTrue();
    }

    @Test
    void only_owners_are_offered_to_restore() {
        as(ann, () -> settings.archive(rail));

        assertThat(visitor(ann, page).canClick("Restore")).isTrue();
        assertThat(visitor(vic, page).canClick("Restore")).isFalse();
        assertThat(visitor(vic, page).sees(READ_ONLY)).isTrue();
    }

    @Test
    void stranger_finds_nothing() {
        assertThat(visitor(account("Sam"), page).heading()).isEqualTo("Nothing here");
        assertThat(visitor(account("Sam"), "w/" + rail + "/members").heading()).isEqualTo("Nothing here");
    }

    private boolean mayManage() {
        return as(ann, () -> access.can(Right.MANAGE, rail));
    }

    private static void confirm(Visitor visitor) {
        visitor.send(visitor.find(ConfirmDialog.class).single(), "confirm", Map.of());
    }
}
