package app.etappe.live;

import app.etappe.base.live.LiveNoticed;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Puts together what is noticed in quick succession: the first is told at once, what comes within 300 ms of it after
 * those. A notice may cost more than the change that it tells of, and nobody reads more than three in a second.
 */
class NoticePace {

    private static final long PAUSE_MILLIS = 300;

    private final LiveTimer timer;
    private final Map<LiveNoticed, Boolean> paused = new HashMap<>();

    NoticePace(LiveTimer timer) {
        this.timer = timer;
    }

    /** Does it now, or after the pause that the last one began; once, however often it was asked for by then. */
    synchronized void soon(LiveNoticed noticed, Runnable telling) {
        if (paused.containsKey(noticed)) {
            paused.put(noticed, true);
        } else {
            begin(noticed, telling);
        }
    }

    private void begin(LiveNoticed noticed, Runnable telling) {
        paused.put(noticed, false);
        timer.after(0, TimeUnit.MILLISECONDS, telling);
        timer.after(PAUSE_MILLIS, TimeUnit.MILLISECONDS, () -> afterPause(noticed, telling));
    }

    private synchronized void afterPause(LiveNoticed noticed, Runnable telling) {
        if (Boolean.TRUE.equals(paused.remove(noticed))) {
            begin(noticed, telling);
        }
    }
}
