package app.etappe.live;

import java.time.Duration;

/** How many frames, and how much in them, one socket may send up. Used by the socket's own thread alone. */
class FrameBudget {

    private static final int FRAMES = 200;
    private static final long FRAMES_WINDOW = Duration.ofSeconds(1).toNanos();
    private static final int UNITS = 4 * 1024 * 1024;
    private static final long UNITS_WINDOW = Duration.ofSeconds(10).toNanos();

    private long framesSince;
    private int frames;
    private long unitsSince;
    private int units;

    /**
     * Counts what came in.
     *
     * @param nanos a clock that only goes forward
     * @param whole whether a frame ends here, or a part of one has come
     * @return false if that was too much
     */
    boolean allows(long nanos, int size, boolean whole) {
        if (nanos - framesSince > FRAMES_WINDOW) {
            framesSince = nanos;
            frames = 0;
        }
        if (nanos - unitsSince > UNITS_WINDOW) {
            unitsSince = nanos;
            units = 0;
        }
        frames += whole ? 1 : 0;
        units += size;
        return frames <= FRAMES && units <= UNITS;
    }
}
