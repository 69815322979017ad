package app.etappe.security.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.security.LinkTokens;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.TestDatabase;
import app.etappe.testing.ViewTest;
import app.etappe.workspace.WorkspaceService;
import app.etappe.workspace.WorkspaceSummary;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages before the sign-in: the sign-in itself, and the first start. */
class EntryViewsTest extends ViewTest {

    private static final UUID INSTALLATION = new UUID(0, 1);

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    LinkTokens links;

    @Autowired
    TestDatabase database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "account",
                "accounts",
                "w/%s",
                "w/%s/archive",
                "w/%s/members",
                "w/%s/settings",
                "w/%s/m/%s",
                "maps/%s"
            })
    void who_is_not_signed_in_is_led_to_sign_in(String address) {
        account("Ann");

        var page = anonymous(address.replace("%s", Ids.next().toString()));

        assertThat(page.sentTo()).isEqualTo("/sign-in");
        assertThat(page.find(H1.class).exists()).isFalse();
    }

    @Test
    void sign_in_page_says_why_it_is_shown_again() {
        account("Ann");

        assertThat(anonymous("sign-in?refused=sign-in-failed").sees("E-mail address and password do not match."))
                .isTrue();
        assertThat(anonymous("sign-in?refused=throttled&seconds=5").sees("Please wait 5 seconds before you try again."))
                .isTrue();
        assertThat(anonymous("sign-in?refused=link-used").sees("This link has been used already."))
                .isFalse();
    }

    @Test
    void sign_in_leads_back_to_pages_of_this_application_only() {
        account("Ann");
        var inside = anonymous("sign-in?to=/w/1");
        var outside = anonymous("sign-in?to=https://example.com/");

        assertThat(inside.find(Input.class).single().getElement().getAttribute("value"))
                .isEqualTo("/w/1");
        assertThat(outside.find(Input.class).single().getElement().getAttribute("value"))
                .isEqualTo("/");
    }

    @Test
    void who_is_signed_in_need_not_do_it_again() {
        assertThat(visitor(account("Ann"), "sign-in?to=/account").sentTo()).isEqualTo("/account");
    }

    @Test
    void every_page_waits_while_there_is_no_account() {
        database.empty();

        assertThat(anonymous("account").heading()).isEqualTo("Etappe is waiting for its set-up link");
        assertThat(anonymous("sign-in").heading()).isEqualTo("Etappe is waiting for its set-up link");
    }

    @Test
    void first_owner_sets_up_by_the_link_once() {
        database.empty();
        var link = "set-up/" + links.make("set-up", INSTALLATION, Duration.ofDays(7));
        var page = anonymous(link);

        page.fill("Your name", "Ann");
        page.fill("E-mail", "ann@example.org");
        page.fill("Password", "short");
        page.fill("Name of your workspace", "Rail");
        page.click("Set up Etappe");
        assertThat(page.sees("Please choose a password of at least 10 characters."))
                .isTrue();
        page.fill("Password", SignedInPerson.PASSWORD);
        page.click("Set up Etappe");

        var ann = database.sql().sql("select id from account").query(UUID.class).single();
        assertThat(as(ann, workspaces::mine)).extracting(WorkspaceSummary::name).containsExactly("Rail");
        assertThat(anonymous(link).sees("This link has been used already.")).isTrue();
        assertThat(anonymous("sign-in").heading()).isEqualTo("Sign in");
    }
}
