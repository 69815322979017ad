package app.etappe.shell;

import app.etappe.base.Ids;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Logs what nobody foresaw, each under a number that its reader is told. */
@Component
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    /** Enough to find it in a log, short enough to read out on the telephone. */
    private static final int DIGITS = 8;
    /** Causes may go round in a circle. */
    private static final int DEEPEST = 50;

    /** Logs a failure once, and gives the number under which it stands in the log. */
    String log(Throwable failure) {
        var id = Ids.next().toString();
        var number = id.substring(id.length() - DIGITS).toUpperCase(Locale.ROOT);
        if (isReaderGone(failure)) {
            LOG.debug("The reader has gone away {}", number, failure);
        } else {
            LOG.error("Failure {}", number, failure);
        }
        return number;
    }

    /** Whoever closes a page while it is being answered is no failure; a database that breaks off is. */
    private static boolean isReaderGone(Throwable failure) {
        return !contains(failure, SQLException.class)
                && (contains(failure, SocketException.class)
                        || DisconnectedClientHelper.isClientDisconnectedException(failure));
    }

    private static boolean contains(Throwable failure, Class<? extends Throwable> type) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (type.isInstance(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
