package app.etappe.following.ui;

import static app.etappe.mail.WithMail.body;
import static app.etappe.mail.WithMail.mailsTo;
import static app.etappe.mail.WithMail.subject;
import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.following.InboxPreferenceService;
import app.etappe.following.InboxService;
import app.etappe.following.UnreadMails;
import app.etappe.mail.MailSettingsService;
import app.etappe.mail.WithMail;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.security.AccountRegistration;
import app.etappe.security.AccountService;
import app.etappe.security.ColourScheme;
import app.etappe.security.Language;
import app.etappe.security.Preferences;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.People;
import app.etappe.testing.TestClock;
import app.etappe.testing.TestDatabase;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Ed follows what he makes in Ann's workspace, where Dan decides; the installation sends mails. */
@Import(WithMail.class)
@TestPropertySource(properties = "etappe.url=https://etappe.example.org")
abstract class InboxMailTests {

    @Autowired
    MailSettingsService settings;

    @Autowired
    GreenMail server;

    @Autowired
    ItemService items;

    @Autowired
    ItemDecisionService deciding;

    @Autowired
    InboxService inbox;

    @Autowired
    InboxPreferenceService preferences;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    AccountService accounts;

    @Autowired
    AccountRegistration registration;

    @Autowired
    People people;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    private final String mark = UUID.randomUUID().toString();
    private UUID ann = new UUID(0, 0);
    private UUID ed = ann;
    private UUID dan = ann;
    private UUID rail = ann;

    @BeforeEach
    void mails_go_out() throws FolderException {
        server.purgeEmailFromAllMailboxes();
        database.sql().sql("delete from mail").update();
        database.sql().sql("delete from notice").update();
        ann = account("Ann");
        ed = account("Ed");
        dan = account("Dan");
        database.sql()
                .sql("update account set administrator = true where id = ?")
                .param(ann)
                .update();
        as(ann, () -> settings.change(WithMail.settings(server)));
        rail = as(ann, () -> workspaces.create("Rail", "UTC"));
        people.admit(rail, ed, Role.EDITOR);
        people.admit(rail, dan, Role.DECIDER);
    }

    @Test
    void what_is_unread_for_a_quarter_of_an_hour_becomes_one_mail_of_all_that_there_is() {
        var late = pain("Tickets come late");
        var dear = pain("Tickets are dear");
        decided(late);
        clock.advance(Duration.ofMinutes(14));
        work();
        assertThat(server.getReceivedMessages()).isEmpty();
        decided(dear);
        clock.advance(Duration.ofMinutes(2));
        work();
        work();

        assertThat(mailsTo(server, email("Ed"))).singleElement().satisfies(mail -> {
            assertThat(subject(mail)).isEqualTo("2 pieces of news on what you follow");
            assertThat(body(mail))
                    .startsWith("Hello Ed,")
                    .contains("– Tickets come late (Rail)\n  Dan: decided: planned\n  https://etappe.example.org/w/"
                            + rail + "/pain-points/" + late)
                    .contains("– Tickets are dear (Rail)")
                    .contains("https://etappe.example.org/inbox")
                    .contains("https://etappe.example.org/account")
                    .doesNotContain("in confidence");
        });
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void mail_speaks_its_readers_language() {
        as(ed, () -> accounts.prefer(new Preferences(Optional.of(Language.GERMAN), ColourScheme.SYSTEM)));
        decided(pain("Fahrkarten kommen zu spät"));
        later();

        assertThat(mailsTo(server, email("Ed"))).singleElement().satisfies(mail -> {
            assertThat(subject(mail)).isEqualTo("Eine Neuigkeit zu Punkten, denen Sie folgen");
            assertThat(body(mail)).contains("– Fahrkarten kommen zu spät (Rail)\n  Dan: entschieden: geplant");
        });
    }

    @Test
    void what_was_read_meanwhile_is_not_mailed() {
        decided(pain("Tickets come late"));
        as(ed, inbox::readAll);
        later();

        decided(pain("Tickets are dear"));
        clock.advance(Duration.ofMinutes(16));
        UnreadMails.make(context);
        as(ed, inbox::readAll);
        WithMail.send(context);

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void who_wants_no_mails_any_more_does_not_get_what_waits_in_the_outbox() {
        decided(pain("Tickets come late"));
        clock.advance(Duration.ofMinutes(16));
        UnreadMails.make(context);

        as(ed, () -> preferences.prefer(false));
        WithMail.send(context);

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void who_wants_no_mails_gets_none_and_the_inbox_tells_all_the_same() {
        as(ed, () -> preferences.prefer(false));
        decided(pain("Tickets come late"));
        later();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(as(ed, inbox::unread)).isOne();

        as(ed, () -> preferences.prefer(true));
        work();

        assertThat(mailsTo(server, email("Ed"))).hasSize(1);
    }

    @Test
    void mail_tells_nothing_of_a_workspace_that_its_reader_has_left_meanwhile() {
        decided(pain("Tickets come late"));
        clock.advance(Duration.ofMinutes(16));
        UnreadMails.make(context);
        people.expel(ed);
        WithMail.send(context);

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void titles_are_those_of_when_the_mail_is_sent_cut_and_on_one_line() {
        var item = pain("Tickets come late");
        decided(item);
        var title = "Line one\nBcc: eve@example.org " + "x".repeat(160);
        as(dan, () -> items.change(item, ItemDraft.of(ItemKind.PAIN_POINT, title), version(item)));
        later();

        assertThat(body(mailsTo(server, email("Ed")).getFirst()))
                .contains("– Line one Bcc: eve@example.org xxx")
                .contains("x… (Rail)")
                .doesNotContain("Tickets come late");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void without_a_mail_server_no_mails_are_made_and_what_is_old_is_not_made_up_for() {
        as(ann, settings::remove);
        decided(pain("Tickets come late"));
        later();
        assertThat(database.sql()
                        .sql("select count(*) from mail")
                        .query(Long.class)
                        .single())
                .isZero();

        clock.advance(Duration.ofDays(2));
        as(ann, () -> settings.change(WithMail.settings(server)));
        work();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private UUID pain(String title) {
        return as(ed, () -> items.add(rail, ItemDraft.of(ItemKind.PAIN_POINT, title)));
    }

    private void decided(UUID item) {
        as(dan, () -> deciding.decide(item, ItemStatus.PLANNED, "Said in confidence", version(item)));
    }

    private long version(UUID item) {
        return as(ann, () -> items.details(item)).summary().version();
    }

    private void later() {
        clock.advance(Duration.ofMinutes(16));
        work();
    }

    private void work() {
        UnreadMails.make(context);
        WithMail.send(context);
    }

    private UUID account(String name) {
        return registration.register(name, email(name), "a long enough password");
    }

    private String email(String name) {
        return name.toLowerCase(Locale.ROOT) + "-" + mark + "@example.org";
    }

    @OnH2
    static class H2Test extends InboxMailTests {}

    @OnMariaDb
    static class MariaDbTest extends InboxMailTests {}
}
