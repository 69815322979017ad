package app.etappe.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Finds out of what a mail library throws why a mail could not be sent. */
final class SmtpFailures {

    private static final int AUTHENTICATION_REQUIRED = 530;
    private static final int LONGEST_REPLY = 300;

    private SmtpFailures() {}

    static CannotSend of(MessagingException thrown) {
        var all = all(thrown);
        for (var one : all) {
            var failure = ofConnection(one).or(() -> ofAnswer(one));
            if (failure.isPresent()) {
                return made(failure.get(), one, thrown);
            }
        }
        return made(ofMessage(thrown), thrown, thrown);
    }

    private static CannotSend made(MailFailure failure, Throwable one, Throwable cause) {
        int code = replyCode(one);
        return new CannotSend(
                failure,
                failure.compareTo(MailFailure.PASSWORD) < 0 ? "" : reply(one),
                one instanceof AddressException || (code >= 500 && failure == MailFailure.RECIPIENT),
                cause);
    }

    private static String reply(Throwable one) {
        return MailText.line(Optional.ofNullable(one.getMessage()).orElse(""), LONGEST_REPLY);
    }

    private static Optional<MailFailure> ofConnection(Throwable one) {
        return Optional.ofNullable(
                switch (one) {
                    case UnknownHostException unknown -> MailFailure.HOST_UNKNOWN;
                    case SocketTimeoutException late -> MailFailure.NO_ANSWER;
                    case ConnectException refused -> MailFailure.REFUSED;
                    case NoRouteToHostException barred -> MailFailure.REFUSED;
                    case SSLHandshakeException untrusted -> ofHandshake(untrusted);
                    case SSLException plain -> MailFailure.NO_TLS;
                    default -> null;
                });
    }

    /** A handshake that ends at once was none; else it is the certificate that was not liked. */
    private static MailFailure ofHandshake(SSLHandshakeException thrown) {
        return all(thrown).stream().anyMatch(CertificateException.class::isInstance)
                ? MailFailure.CERTIFICATE
                : MailFailure.NO_TLS;
    }

    private static Optional<MailFailure> ofAnswer(Throwable one) {
        return Optional.ofNullable(
                switch (one) {
                    case AuthenticationFailedException wrong -> MailFailure.PASSWORD;
                    case SMTPAddressFailedException refused -> ofReply(refused, MailFailure.RECIPIENT);
                    case SMTPSenderFailedException refused -> ofReply(refused, MailFailure.SENDER);
                    case SMTPSendFailedException refused
                    when refused.getNextException() == null -> ofReply(refused, MailFailure.MESSAGE);
                    case AddressException notAnAddress -> MailFailure.RECIPIENT;
                    default -> null;
                });
    }

    private static MailFailure ofReply(MessagingException refused, MailFailure usual) {
        int code = replyCode(refused);
        // Without a code there was no answer.
        return code < 0 ? MailFailure.BROKEN : code == AUTHENTICATION_REQUIRED ? MailFailure.PASSWORD_NEEDED : usual;
    }

    private static int replyCode(Throwable one) {
        return switch (one) {
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            case SMTPSenderFailedException refused -> refused.getReturnCode();
            case SMTPSendFailedException refused -> refused.getReturnCode();
            default -> 0;
        };
    }

    /** What the library tells by its words alone. */
    private static MailFailure ofMessage(MessagingException thrown) {
        var message = Optional.ofNullable(thrown.getMessage()).orElse("");
        if (message.startsWith("STARTTLS is required")) {
            return MailFailure.NO_STARTTLS;
        }
        return message.startsWith("Could not connect to SMTP host") || message.contains("Got bad greeting")
                ? MailFailure.NO_MAIL_SERVER
                : MailFailure.BROKEN;
    }

    /** The exception and whatever led to it, the innermost first. */
    private static List<Throwable> all(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var found = new ArrayList<Throwable>();
        gather(thrown, seen, found);
        return found.reversed();
    }

    private static void gather(@Nullable Throwable thrown, Set<Throwable> seen, List<Throwable> found) {
        if (thrown == null || !seen.add(thrown)) {
            return;
        }
        found.add(thrown);
        gather(thrown.getCause(), seen, found);
        if (thrown instanceof MessagingException messaging) {
            gather(messaging.getNextException(), seen, found);
        }
    }
}
