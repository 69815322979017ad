package app.etappe.security.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.security.AccountAdministrationService;
import app.etappe.testing.TestClock;
import app.etappe.testing.TestDatabase;
import app.etappe.testing.ViewTest;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ResetPasswordViewTest extends ViewTest {

    @Autowired
    AccountAdministrationService administration;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Test
    void forgotten_password_is_replaced_by_the_link_once() {
        var email = emailOf("Ann");
        var link = linkFor(account("Ann", email));
        var page = anonymous(link);
        assertThat(page.field(EmailField.class, "E-mail").getValue()).isEqualTo(email);

        page.fill("New password", "another good one");
        page.click("Set password and sign in");

        assertThat(anonymous(link).sees("This link has been used already.")).isTrue();
    }

    @Test
    void link_for_a_password_that_is_too_old_or_unknown_says_so() {
        var link = linkFor(account("Ann"));
        clock.advance(Duration.ofDays(3));

        assertThat(anonymous(link).sees("This link is too old.")).isTrue();
        assertThat(anonymous("reset-password/nonsense").canClick("Set password and sign in"))
                .isFalse();
    }

    private String linkFor(UUID account) {
        var admin = account("Admin");
        database.sql()
                .sql("update account set administrator = true where id = ?")
                .param(admin)
                .update();
        var link = as(admin, () -> administration.makeResetLink(account));
        return link.substring(link.indexOf("reset-password/"));
    }
}
