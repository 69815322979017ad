package app.etappe.mail;

import static app.etappe.mail.WithMail.body;
import static app.etappe.mail.WithMail.mailsTo;
import static app.etappe.mail.WithMail.settings;
import static app.etappe.mail.WithMail.subject;
import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import app.etappe.security.AccountRegistration;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestClock;
import app.etappe.testing.TestDatabase;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Olga looks after the installation; Bob is to get mails. */
@Import(WithMail.class)
@TestPropertySource(properties = "etappe.url=https://etappe.example.org")
abstract class MailTests {

    @Autowired
    MailSettingsService settings;

    @Autowired
    MailTestService trial;

    @Autowired
    MailStatusService status;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxRun run;

    @Autowired
    OutboxTurns turns;

    @Autowired
    SettingsStore store;

    @Autowired
    SmtpSender sender;

    @Autowired
    SpokenMail spoken;

    @Autowired
    GreenMail server;

    @Autowired
    AccountRegistration registration;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    private final String mark = UUID.randomUUID().toString();
    private UUID olga = new UUID(0, 0);
    private UUID bob = new UUID(0, 0);

    @BeforeEach
    void olga_looks_after_an_installation_without_mail() throws FolderException {
        server.purgeEmailFromAllMailboxes();
        database.sql().sql("delete from mail").update();
        database.sql().sql("delete from mail_settings").update();
        olga = account("Olga");
        bob = account("Bob");
        database.sql()
                .sql("update account set administrator = true where id = ?")
                .param(olga)
                .update();
        spoken.says(to -> Optional.of(new MailText("News", "Good day, " + to.name() + ".")));
    }

    @Test
    void nothing_is_sent_before_a_server_is_named_and_then_each_mail_once() {
        put(bob);
        run.sendDue();
        assertThat(outbox.isOpen()).isFalse();
        assertThat(server.getReceivedMessages()).isEmpty();

        set();
        run.sendDue();
        run.sendDue();

        assertThat(outbox.isOpen()).isTrue();
        assertThat(mailsTo(server, email("Bob"))).singleElement().satisfies(mail -> {
            assertThat(subject(mail)).isEqualTo("News");
            assertThat(body(mail)).isEqualTo("Good day, Bob.");
            assertThat(mail.getFrom()[0]).hasToString("Etappe <etappe@example.org>");
        });
        assertThat(as(olga, status::read))
                .extracting(MailStatus::waiting, MailStatus::sent, MailStatus::trouble)
                .containsExactly(0L, 1L, null);
    }

    @Test
    void two_nodes_at_once_send_each_mail_once() {
        set();
        for (int count = 0; count < 20; count++) {
            put(bob);
        }
        var other = new OutboxRun(store, turns, sender, clock);

        CompletableFuture.allOf(Stream.of(run, other)
                        .map(node -> CompletableFuture.runAsync(() -> drain(node)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(mailsTo(server, email("Bob"))).hasSize(20);
        other.close();
    }

    /** A node that lost the race for a mail leaves the rest to the one that won. */
    private void drain(OutboxRun node) {
        while (as(olga, status::read).waiting() > 0) {
            node.sendDue();
        }
    }

    @Test
    void mail_that_a_dead_node_had_taken_is_sent_by_another_and_not_before_that() {
        set();
        put(bob);
        assertThat(turns.take()).isPresent();

        run.sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.advance(OutboxTurns.LEASE.plusSeconds(1));
        run.sendDue();

        assertThat(mailsTo(server, email("Bob"))).hasSize(1);
    }

    @Test
    void what_fails_is_tried_again_ever_later_and_given_up_after_days() {
        as(olga, () -> settings.change(unreachable()));
        put(bob);

        run.sendDue();
        assertThat(as(olga, status::read)).satisfies(now -> {
            assertThat(now.waiting()).isOne();
            assertThat(now.trouble())
                    .satisfies(trouble -> assertThat(trouble.why()).isEqualTo(MailFailure.REFUSED));
        });
        assertThat(attempts()).isOne();
        run.sendDue();
        assertThat(attempts()).isOne();
        clock.advance(Duration.ofMinutes(2));
        run.sendDue();
        assertThat(attempts()).isEqualTo(2);
        clock.advance(Duration.ofMinutes(2));
        run.sendDue();
        assertThat(attempts()).isEqualTo(2);

        clock.advance(Duration.ofDays(4));
        run.tidy();
        assertThat(as(olga, status::read))
                .extracting(MailStatus::waiting, MailStatus::givenUp)
                .containsExactly(0L, 1L);
        clock.advance(Duration.ofDays(31));
        run.tidy();
        assertThat(rows()).isZero();
    }

    @Test
    void server_that_comes_back_gets_what_waited() {
        as(olga, () -> settings.change(unreachable()));
        put(bob);
        put(olga);
        run.sendDue();

        set();
        clock.advance(Duration.ofMinutes(2));
        run.sendDue();

        assertThat(mailsTo(server, email("Bob"))).hasSize(1);
        assertThat(mailsTo(server, email("Olga"))).hasSize(1);
        clock.advance(Duration.ofHours(25));
        run.tidy();
        assertThat(rows()).isZero();
    }

    @Test
    void nobody_is_written_to_who_is_switched_off_and_nothing_where_there_is_nothing_to_tell() {
        set();
        put(bob);
        database.sql()
                .sql("update account set disabled_at = now() where id = ?")
                .param(bob)
                .update();
        spoken.says(to -> Optional.empty());
        put(olga);

        run.sendDue();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(as(olga, status::read).waiting()).isZero();
    }

    @Test
    void mail_whose_words_fail_keeps_no_other_from_going_out() {
        set();
        spoken.says(to -> {
            if (to.accountId().equals(bob)) {
                throw new IllegalStateException("no words");
            }
            return Optional.of(new MailText("News", "Good day."));
        });
        put(bob);
        put(olga);

        run.sendDue();

        assertThat(mailsTo(server, email("Olga"))).hasSize(1);
        assertThat(as(olga, status::read).waiting()).isOne();
    }

    @Test
    void subject_is_one_line_whatever_is_in_it_and_adds_no_header() throws Exception {
        set();
        var title = "Late\r\nBcc: eve@example.org\n\nTickets\u2028" + "ü".repeat(500);
        spoken.says(to -> Optional.of(new MailText(title, "a\r\n.\r\nb" + "x".repeat(3_000))));
        put(bob);

        run.sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = mailsTo(server, email("Bob")).getFirst();
        assertThat(subject(mail))
                .startsWith("Late Bcc: eve@example.org Tickets üü")
                .endsWith("ü…")
                .hasSize(200);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(body(mail)).isEqualTo("a\n.\nb" + "x".repeat(3_000));
    }

    @Test
    void test_mail_goes_to_who_asks_and_a_failure_is_told_with_its_cause() {
        refused("mail-not-set", trial::send);
        set();
        assertThat(as(olga, trial::send)).isEqualTo(email("Olga"));
        assertThat(mailsTo(server, email("Olga")))
                .singleElement()
                .satisfies(mail -> assertThat(subject(mail)).isEqualTo("Test mail from Etappe"));

        as(olga, () -> settings.change(unreachable()));

        refused("mail-refused", trial::send);
    }

    @Test
    void password_is_stored_encrypted_is_kept_and_never_goes_elsewhere_by_itself() {
        var secret = "s3cret é" + bob;
        as(olga, () -> settings.change(draft("smtp.example.org", 587, "etappe", secret)));

        as(olga, () -> settings.change(draft("smtp.example.org", 587, "etappe", "")));

        assertThat(as(olga, settings::read)).get().satisfies(read -> {
            assertThat(read.passwordSet()).isTrue();
            assertThat(read.toString()).doesNotContain("s3cret");
        });
        assertThat(store.server()).get().satisfies(found -> {
            assertThat(found.password()).isEqualTo(secret);
            assertThat(found.toString()).doesNotContain("s3cret");
        });
        assertThat(database.sql()
                        .sql("select sealed_password from mail_settings")
                        .query(String.class)
                        .single())
                .doesNotContain("s3cret");
        refused("mail-password-anew", () -> settings.change(draft("smtp.evil.example", 587, "etappe", "")));
        refused("mail-password-anew", () -> settings.change(draft("smtp.example.org", 25, "etappe", "")));
        as(olga, () -> settings.change(draft("smtp.example.org", 587, "", "")));
        assertThat(as(olga, settings::read))
                .get()
                .extracting(MailSettings::passwordSet)
                .isEqualTo(false);
    }

    @Test
    void settings_that_cannot_be_are_refused() {
        set();
        refused("mail-host-invalid", () -> settings.change(draft("smtp example", 25, "", "")));
        refused("mail-host-invalid", () -> settings.change(draft("smtp.example.org\r\nQUIT", 25, "", "")));
        refused("mail-host-invalid", () -> settings.change(draft("https://example.org", 25, "", "")));
        refused("text-empty", () -> settings.change(draft(" ", 25, "", "")));
        refused("text-too-long", () -> settings.change(draft("x".repeat(300), 25, "", "")));
        for (int port : new int[] {0, -1, 65_536, Integer.MAX_VALUE}) {
            refused("mail-port-invalid", () -> settings.change(draft("smtp.example.org", port, "", "")));
        }
        refused("text-too-long", () -> settings.change(draft("smtp.example.org", 25, "a", "x".repeat(501))));
        for (var sender : List.of("", "etappe", "a@b\r\nBcc: c@d", "a b@c", "a..b@example.org", "etappe@mail_server")) {
            refused(
                    "email-invalid",
                    () -> settings.change(new MailSettingsDraft(
                            "smtp.example.org", 25, MailEncryption.TLS, "", "", sender, "Etappe")));
        }
        assertThat(as(olga, settings::read))
                .get()
                .extracting(MailSettings::host)
                .isEqualTo("127.0.0.1");

        as(olga, settings::remove);

        assertThat(as(olga, settings::read)).isEmpty();
        assertThat(outbox.isOpen()).isFalse();
    }

    private void set() {
        as(olga, () -> settings.change(settings(server)));
    }

    private void put(UUID account) {
        transaction.executeWithoutResult(begun -> outbox.put(account, spoken.code()));
    }

    private MailSettingsDraft unreachable() {
        return new MailSettingsDraft("127.0.0.1", 1, MailEncryption.NONE, "", "", "etappe@example.org", "Etappe");
    }

    private static MailSettingsDraft draft(String host, int port, String user, String password) {
        return new MailSettingsDraft(
                host, port, MailEncryption.STARTTLS, user, password, "etappe@example.org", "Etappe");
    }

    private int attempts() {
        return database.sql()
                .sql("select attempts from mail")
                .query(Integer.class)
                .single();
    }

    private long rows() {
        return database.sql().sql("select count(*) from mail").query(Long.class).single();
    }

    private void refused(String code, Runnable call) {
        ThrowingCallable asked = () -> as(olga, call);
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private UUID account(String name) {
        return registration.register(name, email(name), "a long enough password");
    }

    private String email(String name) {
        return name.toLowerCase(Locale.ROOT) + "-" + mark + "@example.org";
    }

    @OnH2
    static class H2Test extends MailTests {}

    @OnMariaDb
    static class MariaDbTest extends MailTests {}
}
