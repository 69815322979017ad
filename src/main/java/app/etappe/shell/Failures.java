package app.etappe.shell;

import app.etappe.base.Ids;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs what nobody foresaw, each under a number that its reader is told. */
@Component
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    /** Enough to find it in a log, short enough to read out on the telephone. */
    private static final int DIGITS = 8;

    /** Logs a failure once, and gives the number under which it stands in the log. */
    String log(Throwable failure) {
        var id = Ids.next().toString();
        var number = id.substring(id.length() - DIGITS).toUpperCase(Locale.ROOT);
        LOG.error("Failure {}", number, failure);
        return number;
    }
}
