package app.etappe.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands mails to a mail server, and never waits longer for it than a while. */
@Component
class SmtpSender {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpSender.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Clock clock;
    private final Duration patience;

    @Autowired
    SmtpSender(Clock clock) {
        this(clock, PATIENCE);
    }

    /** @param patience how long to wait for each answer */
    SmtpSender(Clock clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    /** Call it outside of any transaction, since it takes as long as the server does. */
    void send(MailServer server, Letter letter) throws CannotSend {
        var settings = server.settings();
        var session = Session.getInstance(properties(settings));
        try {
            var message = message(session, settings, letter);
            var transport = session.getTransport(scheme(settings));
            try {
                connect(transport, server);
                transport.sendMessage(message, message.getAllRecipients());
            } finally {
                close(transport);
            }
        } catch (MessagingException failed) {
            throw SmtpFailures.of(failed);
        }
    }

    private static void connect(Transport transport, MailServer server) throws MessagingException {
        var settings = server.settings();
        boolean signsIn = !settings.user().isEmpty();
        transport.connect(
                settings.host(), settings.port(), signsIn ? settings.user() : null, signsIn ? server.password() : null);
    }

    /** A mail that the server has taken is sent, whatever becomes of the farewell. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException unanswered) {
            LOG.debug(
                    "The mail server did not answer the farewell: {}",
                    unanswered.getClass().getName());
        }
    }

    private static String scheme(MailSettings settings) {
        return settings.encryption() == MailEncryption.TLS ? "smtps" : "smtp";
    }

    private Properties properties(MailSettings settings) {
        var scheme = "mail." + scheme(settings) + ".";
        var millis = Long.toString(patience.toMillis());
        var starttls = Boolean.toString(settings.encryption() == MailEncryption.STARTTLS);
        var properties = new Properties();
        properties.setProperty(scheme + "connectiontimeout", millis);
        properties.setProperty(scheme + "timeout", millis);
        properties.setProperty(scheme + "writetimeout", millis);
        properties.setProperty(scheme + "starttls.enable", starttls);
        properties.setProperty(scheme + "starttls.required", starttls);
        properties.setProperty(scheme + "ssl.checkserveridentity", "true");
        properties.setProperty(
                scheme + "auth", Boolean.toString(!settings.user().isEmpty()));
        // Else it would tell the name of this machine, for which it may wait long besides.
        properties.setProperty(scheme + "localhost", domain(settings.senderAddress()));
        return properties;
    }

    private MimeMessage message(Session session, MailSettings settings, Letter letter) throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@" + domain(settings.senderAddress()) + ">");
            }
        };
        message.setFrom(address(settings.senderAddress(), settings.senderName()));
        message.setRecipient(Message.RecipientType.TO, address(letter.toAddress(), letter.toName()));
        message.setSubject(letter.text().subject(), UTF_8);
        message.setText(letter.text().body(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        // So that nobody's absence answers.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /** Taken as it is and checked; read as a header's text, it could be several. */
    private static InternetAddress address(String address, String name) throws MessagingException {
        var made = new InternetAddress();
        made.setAddress(address);
        try {
            made.setPersonal(MailText.line(name, 200), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        made.validate();
        return made;
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
