package app.etappe.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** A mail server within the test, and a kind of mail that says what the test wants it to. */
@TestConfiguration
public class WithMail {

    /** The server; it takes everything, and forgets it when a test asks for that. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail greenMail() {
        return new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @Bean
    SpokenMail spokenMail() {
        return new SpokenMail();
    }

    /** Settings by which mails reach the server. */
    public static MailSettingsDraft settings(GreenMail server) {
        return new MailSettingsDraft(
                "127.0.0.1", server.getSmtp().getPort(), MailEncryption.NONE, "", "", "etappe@example.org", "Etappe");
    }

    /** Sends what is due now. */
    public static void send(ApplicationContext context) {
        context.getBean(OutboxRun.class).sendDue();
    }

    /** Everything that reached somebody. */
    public static List<MimeMessage> mailsTo(GreenMail server, String address) {
        return Stream.of(server.getReceivedMessagesForDomain(address)).toList();
    }

    /** The words of a mail, whatever they were coded in. */
    public static String body(MimeMessage mail) {
        try {
            return mail.getContent().toString().replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(GreenMailUtil.getWholeMessage(mail), e);
        }
    }

    /** The subject of a mail. */
    public static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
