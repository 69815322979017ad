package app.etappe.workspace.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.ui.Attempt;
import app.etappe.testing.SignedInPerson;
import app.etappe.workspace.MemberSummary;
import app.etappe.workspace.Role;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Inviting on the page of members, and what the link leads to. */
class InvitationsTest extends WorkspaceFixture {

    @Test
    void invitation_is_told_once_listed_and_withdrawn() {
        var atAnns = visitor(ann, "w/" + rail + "/members");

        atAnns.click("Invite…");
        atAnns.fill("E-mail (optional)", "kim@example.org");
        atAnns.click("Make the link");
        assertThat(atAnns.field(TextField.class, "Invitation link").getValue()).contains("/invitation/");
        atAnns.click("Done");
        assertThat(atAnns.find(Dialog.class).exists()).isFalse();
        assertThat(atAnns.sees("kim@example.org")).isTrue();
        atAnns.click("Withdraw");

        assertThat(atAnns.sees("kim@example.org")).isFalse();
        assertThat(as(ann, () -> invitations.open(rail))).isEmpty();
    }

    @Test
    void invitation_without_a_right_address_is_refused_in_the_dialog() {
        var atAnns = visitor(ann, "w/" + rail + "/members");

        atAnns.click("Invite…");
        atAnns.fill("E-mail (optional)", "kim");
        atAnns.click("Make the link");

        assertThat(atAnns.find(Attempt.class).single().getText()).startsWith("Please enter a complete e-mail address");
    }

    @Test
    void stranger_makes_an_account_and_is_in() {
        var address = emailOf("Kim");
        var page = anonymous(invite(Optional.of(address), Role.EDITOR));

        assertThat(page.sees("Rail")).isTrue();
        assertThat(page.sees("The invitation is from Ann. Your roles there:")).isTrue();
        assertThat(page.sees("Editor")).isTrue();
        assertThat(page.field(EmailField.class, "E-mail").isReadOnly()).isTrue();
        page.fill("Your name", "Kim");
        page.fill("Password", SignedInPerson.PASSWORD);
        page.click("Make account and join");

        assertThat(names()).containsExactlyInAnyOrder("Ann", "Vic", "Kim");
    }

    @Test
    void password_that_is_too_short_is_said_and_the_invitation_stays_open() {
        var link = invite(Optional.empty());
        var page = anonymous(link);

        page.fill("Your name", "Kim");
        page.fill("E-mail", emailOf("Kim"));
        page.fill("Password", "short");
        page.click("Make account and join");

        assertThat(page.sees("Please choose a password of at least 10 characters."))
                .isTrue();
        assertThat(names()).containsExactlyInAnyOrder("Ann", "Vic");
        page.open(link);
        assertThat(page.canClick("Make account and join")).isTrue();
    }

    @Test
    void signed_in_bob_accepts_and_is_led_to_the_maps() {
        var link = invite(Optional.empty(), Role.EDITOR);
        var page = visitor(account("Bob"), link);
        assertThat(names()).containsExactlyInAnyOrder("Ann", "Vic");

        page.click("Accept the invitation");

        assertThat(page.address()).isEqualTo("w/" + rail);
        assertThat(page.canClick("New map")).isTrue();
        assertThat(names()).contains("Bob");
    }

    @Test
    void link_that_was_used_or_never_made_opens_nothing() {
        var link = invite(Optional.empty());
        visitor(account("Bob"), link).click("Accept the invitation");
        var page = anonymous(link);

        assertThat(page.sees("This link has been used already.")).isTrue();
        assertThat(page.canClick("Make account and join")).isFalse();
        page.open("invitation/nonsense");
        assertThat(page.sees("This link is not known here. Please check that it is complete."))
                .isTrue();
    }

    @Test
    void invitation_withdrawn_while_bob_reads_it_lets_him_not_in() {
        var page = visitor(account("Bob"), invite(Optional.empty()));
        as(ann, () -> invitations.withdraw(invitations.open(rail).getFirst().id()));

        page.click("Accept the invitation");

        assertThat(page.sees("This link was replaced by a newer one.")).isTrue();
        assertThat(names()).containsExactlyInAnyOrder("Ann", "Vic");
    }

    @Test
    void known_address_is_led_to_sign_in_and_back() {
        var address = emailOf("Bob");
        account("Bob", address);
        var link = invite(Optional.of(address));
        var page = anonymous(link);

        assertThat(page.canClick("Make account and join")).isFalse();
        assertThat(page.find(Anchor.class).withText("Sign in").single().getHref())
                .startsWith("/sign-in?")
                .endsWith("=/" + link);
    }

    private String invite(Optional<String> address, Role... roles) {
        return "invitation/" + as(ann, () -> invitations.invite(rail, address, Set.of(roles)));
    }

    private List<String> names() {
        return as(ann, () -> members.members(rail)).stream()
                .map(MemberSummary::name)
                .toList();
    }
}
