package app.etappe.workspace.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.ui.Attempt;
import app.etappe.workspace.MemberSummary;
import app.etappe.workspace.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembersViewTest extends WorkspaceFixture {

    private static final String ON_VIC = "What to do about Vic";

    private String page = "";

    @BeforeEach
    void members_have_an_address() {
        page = "w/" + rail + "/members";
    }

    @Test
    void vic_sees_the_role_that_ann_gives_and_what_it_allows() {
        var atAnns = visitor(ann, page);
        var atVics = visitor(vic, "w/" + rail);
        assertThat(atVics.canClick("New map")).isFalse();

        atAnns.choose(ON_VIC, "Change roles…");
        atAnns.field(RolesField.class, "Roles").setValue(Set.of(Role.EDITOR));
        atAnns.click("Change roles");

        atVics.open(page);
        assertThat(atVics.sees("Editor")).isTrue();
        atVics.open("w/" + rail);
        assertThat(atVics.canClick("New map")).isTrue();
    }

    @Test
    void only_owners_are_offered_what_changes_members() {
        var atAnns = visitor(ann, page);
        var atVics = visitor(vic, page);

        assertThat(atAnns.canClick("Invite…")).isTrue();
        assertThat(atAnns.entriesOf(ON_VIC)).containsExactly("Change roles…", "Remove…");
        assertThat(atVics.canClick("Invite…")).isFalse();
        assertThat(atVics.sees("Open invitations")).isFalse();
        assertThat(atVics.entriesOf(ON_VIC)).containsExactly("Leave the workspace…");
        assertThat(atVics.entriesOf("What to do about Ann")).isEmpty();
    }

    @Test
    void last_owner_who_would_give_the_role_up_is_told_why_not() {
        var atAnns = visitor(ann, page);

        atAnns.choose("What to do about Ann", "Change roles…");
        atAnns.field(RolesField.class, "Roles").setValue(Set.of());
        atAnns.click("Change roles");

        assertThat(atAnns.find(Attempt.class).single().getText()).startsWith("A workspace needs an owner.");
        assertThat(roles(ann)).contains(Role.OWNER);
    }

    @Test
    void vic_loses_the_page_at_once_when_ann_removes_them() {
        var atAnns = visitor(ann, page);
        var atVics = visitor(vic, page);

        atAnns.choose(ON_VIC, "Remove…");
        atAnns.click("Remove");
        atVics.waits();

        assertThat(atAnns.sees("Vic")).isFalse();
        assertThat(atVics.heading()).isEqualTo("Nothing here");
        assertThat(atVics.sees("Ann")).isFalse();
    }

    @Test
    void owner_who_was_removed_meanwhile_is_refused_where_they_click() {
        var bob = account("Bob");
        people.admit(rail, bob, Role.OWNER);
        var atBobs = visitor(bob, page);
        atBobs.choose(ON_VIC, "Change roles…");
        people.expel(bob);

        atBobs.field(RolesField.class, "Roles").setValue(Set.of(Role.OWNER));
        atBobs.click("Change roles");

        assertThat(atBobs.find(Attempt.class).single().getText()).startsWith("There is nothing at this address");
        assertThat(roles(vic)).isEmpty();
    }

    @Test
    void vic_leaves_and_begins_anew() {
        var atVics = visitor(vic, page);

        atVics.choose(ON_VIC, "Leave the workspace…");
        atVics.click("Leave");

        assertThat(atVics.heading()).isEqualTo("Welcome to Etappe");
        assertThat(as(ann, () -> members.members(rail)))
                .extracting(MemberSummary::name)
                .containsExactly("Ann");
    }

    private Set<Role> roles(UUID account) {
        return as(ann, () -> members.members(rail)).stream()
                .filter(member -> member.accountId().equals(account))
                .findFirst()
                .map(MemberSummary::roles)
                .orElseThrow();
    }
}
