package app.etappe.interview;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The one clock by which everybody notes the time of an interview.
 *
 * @param at what it showed, in milliseconds
 * @param since when it showed that
 */
@Embeddable
record SharedClock(
        @Column(name = "clock_running", nullable = false) boolean running,
        @Column(name = "clock_at", nullable = false) long at,
        @Column(name = "clock_since", nullable = false) Instant since) {

    SharedClock {
        since = since.truncatedTo(ChronoUnit.MILLIS);
    }

    /** As it stands in the log: no texts, and enough to tell. */
    String logged() {
        return (running ? "running " : "stands ") + at + " " + since.toEpochMilli();
    }

    /** As pages hear of it. */
    Wire wire() {
        return new Wire(running, at, since.toEpochMilli());
    }

    /** @param since milliseconds since 1970 */
    record Wire(
            @JsonProperty boolean running,
            @JsonProperty long at,
            @JsonProperty long since) {}
}
