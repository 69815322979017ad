package app.etappe.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.CannotCreateTransactionException;

@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {

    private final Failures failures = new Failures();

    @Test
    void failure_stands_in_the_log_under_its_number(CapturedOutput output) {
        var number = failures.log(new IllegalStateException("out of cards"));

        assertThat(output).contains("ERROR", number, "out of cards");
    }

    @Test
    void reader_who_closes_the_page_is_no_error(CapturedOutput output) {
        for (var gone : List.of(
                new ClientAbortException(new IOException("Broken pipe")),
                new IOException("Broken pipe"),
                new IOException("Connection reset by peer"),
                new SocketException("Connection reset"),
                new IllegalStateException(new SocketException("Connection reset")))) {
            failures.log(gone);
        }

        assertThat(output).doesNotContain("ERROR");
    }

    @Test
    void database_that_breaks_off_is_an_error(CapturedOutput output) {
        var brokenOff = new SQLTransientConnectionException("no answer", new SocketException("Connection reset"));

        var number = failures.log(new CannotCreateTransactionException("no connection", brokenOff));

        assertThat(output).contains("ERROR", number);
    }
}
