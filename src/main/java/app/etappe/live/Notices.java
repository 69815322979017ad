package app.etappe.live;

import static app.etappe.live.ActingAs.acting;

import app.etappe.base.live.LiveDocuments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What everybody in one room was told besides the revisions. One is asked for at a time, so that nobody is left with the
 * older of two; its lock is not the room's, since the database is asked while it is held.
 */
class Notices {

    /** Many who come at once are told the same. */
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    private record Told(List<String> frames, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < FRESH_NANOS;
        }
    }

    private final UUID documentId;
    private final LiveDocuments documents;
    private final Supplier<List<Viewer>> viewers;
    private final Map<String, Told> told = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    /** @param viewers everybody who is in the room by now */
    Notices(UUID documentId, LiveDocuments documents, Supplier<List<Viewer>> viewers) {
        this.documentId = documentId;
        this.documents = documents;
        this.viewers = viewers;
    }

    /** Tells all of it to somebody who came. */
    void tell(Viewer newcomer) {
        documents.notices().forEach(kind -> locked(() -> tell(kind, newcomer)));
    }

    private void tell(String kind, Viewer newcomer) {
        var before = told.get(kind);
        if (before != null && before.isFresh()) {
            send(before.frames(), List.of(newcomer));
            return;
        }
        var frames = read(kind, newcomer);
        boolean news = before == null || !before.frames().equals(frames);
        send(frames, news ? viewers.get() : List.of(newcomer));
    }

    /** Tells everybody, if it is not what they were told. @throws Refusal if its reader may not read any more */
    void tellAgain(String kind) {
        locked(() -> {
            var before = told.remove(kind);
            var here = viewers.get();
            if (here.isEmpty()) {
                return;
            }
            var frames = read(kind, here.getFirst());
            if (before == null || !before.frames().equals(frames)) {
                send(frames, here);
            }
        });
    }

    private List<String> read(String kind, Viewer reader) {
        var frames = acting(reader.authentication(), () -> documents.notice(documentId, kind));
        told.put(kind, new Told(frames, System.nanoTime()));
        return frames;
    }

    private static void send(List<String> frames, List<Viewer> whom) {
        whom.forEach(viewer -> frames.forEach(viewer::send));
    }

    private void locked(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
