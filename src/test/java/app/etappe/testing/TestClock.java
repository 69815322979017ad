package app.etappe.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The application's clock in tests: runs with the real one until it is moved or stopped, and is set back after each
 * test.
 */
public final class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant stopped;

    /** Lets time pass. */
    public void advance(Duration duration) {
        var at = stopped;
        if (at == null) {
            ahead = ahead.plus(duration);
        } else {
            stopped = at.plus(duration);
        }
    }

    /** Stops the clock at this instant; {@link #advance} still moves it. */
    public void stopAt(Instant instant) {
        stopped = instant;
    }

    /** Back to the real time. */
    public void reset() {
        ahead = Duration.ZERO;
        stopped = null;
    }

    @Override
    public Instant instant() {
        var at = stopped;
        return at == null ? Clock.systemUTC().instant().plus(ahead) : at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the application's clock is in UTC");
    }
}
