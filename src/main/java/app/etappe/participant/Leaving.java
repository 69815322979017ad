package app.etappe.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** That somebody has left, as it lies in a participant's row. */
@Embeddable
class Leaving {

    @Enumerated(EnumType.STRING)
    @Column(name = "left_by")
    private Departure why;

    @Column(name = "withdrawn_at")
    private Instant since;

    @Column(name = "erase_at")
    private Instant eraseAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // filled by JPA
    protected Leaving() {}

    Leaving(Departure why, Instant now, int graceDays) {
        this.why = why;
        this.since = now;
        this.eraseAt = now.plus(graceDays, ChronoUnit.DAYS);
    }

    Departure why() {
        return why;
    }

    Instant since() {
        return since;
    }

    Instant eraseAt() {
        return eraseAt;
    }

    /** Whether the time is over in which it could be taken back. */
    boolean isDue(Instant now) {
        return !eraseAt.isAfter(now);
    }
}
