package app.etappe.mail.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.etappe.mail.MailEncryption;
import app.etappe.mail.MailSettings;
import app.etappe.mail.MailSettingsService;
import app.etappe.testing.TestDatabase;
import app.etappe.testing.ViewTest;
import app.etappe.testing.Visitor;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann looks after the installation, Bob does not. */
class MailViewTest extends ViewTest {

    @Autowired
    MailSettingsService settings;

    @Autowired
    TestDatabase database;

    private UUID ann = new UUID(0, 0);

    @BeforeEach
    void ann_looks_after_an_installation_without_mail() {
        database.sql().sql("delete from mail_settings").update();
        ann = account("Ann");
        database.sql()
                .sql("update account set administrator = true where id = ?")
                .param(ann)
                .update();
    }

    @Test
    void administrator_names_a_server_and_a_test_mail_goes_through_it() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            var page = administrator(ann, "mail");
            assertThat(page.canClick("Send a test mail")).isFalse();
            fill(page, "127.0.0.1", server.getSmtp().getPort());
            page.click("Save");
            assertThat(page.sees("Saved. A test mail shows whether it works.")).isTrue();

            page.click("Send a test mail");

            awaits(page, "The mail server has taken the test mail for");
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void why_a_test_mail_failed_is_said_in_words() {
        var page = administrator(ann, "mail");
        fill(page, "127.0.0.1", 1);
        page.click("Save");

        page.click("Send a test mail");

        awaits(page, "Nothing listens at “127.0.0.1”, port 1,");
        assertThat(page.canClick("Send a test mail")).isTrue();
    }

    @Test
    void password_that_is_kept_is_not_shown_and_what_is_wrong_is_said() {
        var page = administrator(ann, "mail");
        fill(page, "smtp.example.org", 587);
        page.fill("User", "etappe");
        page.fill("Password", "a secret word");
        page.click("Save");

        assertThat(page.field(PasswordField.class, "Password").getValue()).isEmpty();
        assertThat(page.field(PasswordField.class, "Password").getHelperText()).startsWith("There is one");
        page.fill("Mail server", "smtp.evil.example");
        page.click("Save");

        assertThat(page.sees("Please enter the password once more: it is not sent to another server, or with other"
                        + " protection, than it was entered for."))
                .isTrue();
        assertThat(as(ann, settings::read)).get().extracting(MailSettings::host).isEqualTo("smtp.example.org");
    }

    @Test
    void sending_is_stopped_by_forgetting_the_server() {
        var page = administrator(ann, "mail");
        fill(page, "smtp.example.org", 587);
        page.click("Save");

        page.click("Send no more mails");

        assertThat(as(ann, settings::read)).isEmpty();
        assertThat(page.canClick("Send no more mails")).isFalse();
    }

    @Test
    void page_says_that_no_mails_are_made_without_an_address_and_others_find_no_such_page() {
        assertThat(administrator(ann, "mail")
                        .sees("ETAPPE_URL is not set, so mails could have no links: none are made but the test mail."))
                .isTrue();
        assertThat(administrator(ann, "mail").entriesOf("Account of Ann")).contains("Mail");
        assertThat(visitor(account("Bob"), "mail").heading()).isEqualTo("Nothing here");
    }

    @SuppressWarnings("unchecked")
    private static void fill(Visitor page, String host, int port) {
        page.fill("Mail server", host);
        page.field(Select.class, "Protection on the way").setValue(MailEncryption.NONE);
        page.field(IntegerField.class, "Port").setValue(port);
        page.fill("Sender’s address", "etappe@example.org");
    }

    private static void awaits(Visitor page, String beginning) {
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            page.waits();
            return page.find(Div.class)
                    .withCondition(div -> div.getText().startsWith(beginning))
                    .exists();
        });
    }
}
