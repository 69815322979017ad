package app.etappe.security.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.security.AccountService;
import app.etappe.security.ColourScheme;
import app.etappe.security.Language;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.ViewTest;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountViewTest extends ViewTest {

    @Autowired
    AccountService accounts;

    private UUID ann = new UUID(0, 0);
    private String email = "";

    @BeforeEach
    void ann_has_an_account() {
        email = emailOf("Ann");
        ann = account("Ann", email);
    }

    @Test
    void new_name_is_kept_and_the_empty_one_refused() {
        var page = visitor(ann, "account");

        page.fill("Your name", " ");
        page.click("Change name");
        assertThat(page.sees("Please enter something that can be seen.")).isTrue();
        page.fill("Your name", "Annette");
        page.click("Change name");

        assertThat(page.told()).isEqualTo("Saved.");
        assertThat(page.sees("Please enter something that can be seen.")).isFalse();
        assertThat(as(ann, accounts::mine).name()).isEqualTo("Annette");
    }

    @Test
    void chosen_language_and_colours_are_kept_and_the_next_page_speaks_it() {
        var page = visitor(ann, "account");

        page.field(Select.class, "Language").setValue(Language.GERMAN.name());
        page.field(Select.class, "Appearance").setValue(ColourScheme.DARK);

        assertThat(as(ann, accounts::mine).preferences().colourScheme()).isEqualTo(ColourScheme.DARK);
        var later = visitor(ann, "account");
        assertThat(later.heading()).isEqualTo("Ihr Konto");
        assertThat(later.title()).isEqualTo("Ihr Konto – Etappe");
        assertThat(later.canClick("Namen ändern")).isTrue();
        assertThat(visitor(account("Bob"), "account").heading()).isEqualTo("Your account");
    }

    @Test
    void password_is_changed_by_who_knows_the_present_one() {
        var page = visitor(ann, "account");

        changePassword(page, "not her password");
        assertThat(page.sees("That is not your current password.")).isTrue();
        changePassword(page, SignedInPerson.PASSWORD);

        assertThat(page.told()).isEqualTo("Password changed. Your other sign-ins have ended.");
        assertThat(page.sees("That is not your current password.")).isFalse();
    }

    @Test
    void address_of_somebody_else_cannot_be_taken() {
        var taken = emailOf("Bob");
        account("Bob", taken);
        var page = visitor(ann, "account");
        var panel = page.find(EmailPanel.class).single();

        page.fill(in(page, panel, EmailField.class, "E-mail"), taken);
        page.fill(in(page, panel, PasswordField.class, "Current password"), SignedInPerson.PASSWORD);
        page.click("Change e-mail");

        assertThat(page.sees("This e-mail address already has an account. Please sign in with it."))
                .isTrue();
        assertThat(as(ann, accounts::mine).email()).isEqualTo(email);
    }

    private static void changePassword(Visitor page, String present) {
        var panel = page.find(PasswordPanel.class).single();
        page.fill(in(page, panel, PasswordField.class, "Current password"), present);
        page.fill(in(page, panel, PasswordField.class, "New password"), "another good one");
        page.click("Change password");
    }

    private static <T extends Component> T in(Visitor page, Component panel, Class<T> type, String label) {
        return page.find(type).from(panel).withLabel(label).single();
    }
}
