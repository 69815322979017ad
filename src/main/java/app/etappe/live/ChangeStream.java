package app.etappe.live;

import app.etappe.base.live.LiveChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/**
 * The changes of one document in the order of their revisions, without gaps, and the last of them for those who come
 * (back) to it. Guarded by its room's lock.
 */
class ChangeStream {

    private static final int MOST_RECENT = 500;
    private static final long NOT_STARTED = -1;

    private final Deque<LiveChange> recent = new ArrayDeque<>();
    private final TreeMap<Long, LiveChange> early = new TreeMap<>();
    private long revision = NOT_STARTED;

    boolean isStarted() {
        return revision != NOT_STARTED;
    }

    /** The last revision that was given out. */
    long revision() {
        return Math.max(revision, 0);
    }

    /** Begins after a revision that was read from the database. @return what came meanwhile and is next */
    List<LiveChange> startAt(long read) {
        revision = read;
        return ready();
    }

    /** @return what is next by now: nothing, while an earlier one is missing */
    List<LiveChange> accept(LiveChange change) {
        if (change.revision() > revision) {
            early.put(change.revision(), change);
        }
        return isStarted() ? ready() : List.of();
    }

    /** Whether a change waits for one that has not come. */
    boolean hasGap() {
        return isStarted() && !early.isEmpty();
    }

    private List<LiveChange> ready() {
        var ready = new ArrayList<LiveChange>();
        early.headMap(revision, true).clear();
        while (!early.isEmpty() && early.firstKey() == revision + 1) {
            var change = early.pollFirstEntry().getValue();
            revision = change.revision();
            recent.addLast(change);
            if (recent.size() > MOST_RECENT) {
                recent.removeFirst();
            }
            ready.add(change);
        }
        return ready;
    }

    /** Whether everything after a revision is at hand. */
    boolean covers(long position) {
        return isStarted() && position >= revision - recent.size();
    }

    List<LiveChange> since(long position) {
        return recent.stream().filter(change -> change.revision() > position).toList();
    }

    /** What lies behind can only be had from the database from now on. */
    void forget() {
        recent.clear();
    }
}
