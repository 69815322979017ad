package app.etappe.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.etappe.base.Ids;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong with a mail server is told apart, and none is waited for without end. */
class SmtpFailureTest {

    private final SmtpSender sender = new SmtpSender(Clock.systemUTC(), Duration.ofMillis(400));

    @Test
    void host_that_is_not_there() {
        assertThat(failure("no-such-host.invalid", 25, MailEncryption.NONE, "")).isEqualTo(MailFailure.HOST_UNKNOWN);
    }

    @Test
    void port_where_nobody_listens() throws IOException {
        int port;
        try (var closed = listening()) {
            port = closed.getLocalPort();
        }
        assertThat(failure("127.0.0.1", port, MailEncryption.NONE, "")).isEqualTo(MailFailure.REFUSED);
    }

    @Test
    void server_that_says_nothing() throws IOException {
        try (var silent = listening()) {
            for (var encryption : MailEncryption.values()) {
                assertThat(failure("127.0.0.1", silent.getLocalPort(), encryption, ""))
                        .as(encryption.name())
                        .isEqualTo(MailFailure.NO_ANSWER);
            }
        }
    }

    @Test
    void server_of_another_kind() throws IOException {
        try (var web = answering("HTTP/1.1 400 Bad Request", Map.of())) {
            assertThat(failure("127.0.0.1", web.getLocalPort(), MailEncryption.NONE, ""))
                    .isEqualTo(MailFailure.NO_MAIL_SERVER);
        }
    }

    @Test
    void server_that_offers_no_protection_where_it_is_wanted() throws IOException {
        try (var plain = answering("220 ready", Map.of())) {
            assertThat(failure("127.0.0.1", plain.getLocalPort(), MailEncryption.STARTTLS, ""))
                    .isEqualTo(MailFailure.NO_STARTTLS);
            assertThat(failure("127.0.0.1", plain.getLocalPort(), MailEncryption.TLS, ""))
                    .isEqualTo(MailFailure.NO_TLS);
        }
    }

    @Test
    void server_whose_certificate_nobody_knows() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        try {
            assertThat(failure("127.0.0.1", server.getSmtps().getPort(), MailEncryption.TLS, ""))
                    .isEqualTo(MailFailure.CERTIFICATE);
        } finally {
            server.stop();
        }
    }

    @Test
    void wrong_password() throws IOException {
        try (var server = answering(
                "220 ready", Map.of("EHLO", "250-hello\r\n250 AUTH PLAIN", "AUTH", "535 5.7.8 Bad credentials"))) {
            var failed = failed("127.0.0.1", server.getLocalPort(), MailEncryption.NONE, "etappe");
            assertThat(failed.failure()).isEqualTo(MailFailure.PASSWORD);
            assertThat(failed.reply()).contains("535 5.7.8 Bad credentials");
            assertThat(failed.isForGood()).isFalse();
        }
    }

    @Test
    void server_that_wants_a_password() throws IOException {
        try (var server = answering("220 ready", Map.of("MAIL", "530 5.7.0 Authentication required"))) {
            assertThat(failure("127.0.0.1", server.getLocalPort(), MailEncryption.NONE, ""))
                    .isEqualTo(MailFailure.PASSWORD_NEEDED);
        }
    }

    @Test
    void sender_that_is_refused() throws IOException {
        try (var server = answering("220 ready", Map.of("MAIL", "550 5.7.1 Not your address"))) {
            var failed = failed("127.0.0.1", server.getLocalPort(), MailEncryption.NONE, "");
            assertThat(failed.failure()).isEqualTo(MailFailure.SENDER);
            assertThat(failed.reply()).contains("Not your address");
            assertThat(failed.isForGood()).isFalse();
        }
    }

    @Test
    void reader_who_is_refused_for_good_or_for_now() throws IOException {
        try (var server = answering("220 ready", Map.of("RCPT", "550 5.1.1 No such user"))) {
            var failed = failed("127.0.0.1", server.getLocalPort(), MailEncryption.NONE, "");
            assertThat(failed.failure()).isEqualTo(MailFailure.RECIPIENT);
            assertThat(failed.isForGood()).isTrue();
        }
        try (var server = answering("220 ready", Map.of("RCPT", "451 4.7.1 Greylisted"))) {
            var failed = failed("127.0.0.1", server.getLocalPort(), MailEncryption.NONE, "");
            assertThat(failed.failure()).isEqualTo(MailFailure.RECIPIENT);
            assertThat(failed.isForGood()).isFalse();
        }
    }

    @Test
    void mail_that_is_refused_and_a_connection_that_breaks() throws IOException {
        try (var server = answering("220 ready", Map.of("DATA", "554 5.6.0 No"))) {
            assertThat(failure("127.0.0.1", server.getLocalPort(), MailEncryption.NONE, ""))
                    .isEqualTo(MailFailure.MESSAGE);
        }
        try (var server = answering("220 ready", Map.of("DATA", ""))) {
            assertThat(failure("127.0.0.1", server.getLocalPort(), MailEncryption.NONE, ""))
                    .isEqualTo(MailFailure.BROKEN);
        }
    }

    @Test
    void mail_that_was_taken_is_sent_though_the_server_does_not_say_goodbye() throws IOException {
        try (var server = answering("220 ready", Map.of("DATA", "354 go on", "QUIT", ""))) {
            assertThat(failed("127.0.0.1", server.getLocalPort(), MailEncryption.NONE, ""))
                    .isNull();
        }
    }

    @Test
    void address_that_would_be_several_is_none() {
        var settings = new MailSettings("127.0.0.1", 1, MailEncryption.NONE, "", false, "e@example.org", "Etappe");
        var letter = new Letter(Ids.next(), "a@example.org,b@example.org", "A", new MailText("s", "b"));

        var failed = catchThrowableOfType(CannotSend.class, () -> sender.send(new MailServer(settings, ""), letter));

        assertThat(failed.failure()).isEqualTo(MailFailure.RECIPIENT);
        assertThat(failed.isForGood()).isTrue();
    }

    private MailFailure failure(String host, int port, MailEncryption encryption, String user) {
        return failed(host, port, encryption, user).failure();
    }

    private CannotSend failed(String host, int port, MailEncryption encryption, String user) {
        var settings = new MailSettings(host, port, encryption, user, !user.isEmpty(), "etappe@example.org", "Etappe");
        var letter = new Letter(Ids.next(), "bob@example.org", "Bob", new MailText("News", "Good day."));
        return catchThrowableOfType(CannotSend.class, () -> sender.send(new MailServer(settings, "x"), letter));
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    /** A server that answers some commands in its own way and accepts all others; an empty answer breaks off. */
    private static ServerSocket answering(String greeting, Map<String, String> answers) throws IOException {
        var server = listening();
        Thread.ofPlatform().daemon().start(() -> {
            while (!server.isClosed()) {
                try (var visitor = server.accept()) {
                    talk(visitor, greeting, answers);
                } catch (IOException over) {
                    // The test has closed it, or its visitor has gone.
                }
            }
        });
        return server;
    }

    private static void talk(Socket visitor, String greeting, Map<String, String> answers) throws IOException {
        var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(visitor.getOutputStream(), false, StandardCharsets.UTF_8);
        out.print(greeting + "\r\n");
        out.flush();
        boolean inLetter = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (inLetter && !line.equals(".")) {
                continue;
            }
            var command = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
            var answer = answers.getOrDefault(command, "250 ok");
            if (answer.isEmpty()) {
                return;
            }
            out.print(answer + "\r\n");
            out.flush();
            inLetter = answer.startsWith("354");
        }
    }
}
