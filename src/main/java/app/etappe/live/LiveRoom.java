package app.etappe.live;

import static app.etappe.live.ActingAs.acting;

import app.etappe.base.live.LiveChange;
import app.etappe.base.live.LiveDocuments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who has one document open.
 *
 * <p>The lock is held while frames are put on their way, which never waits, and never while the database is asked.
 */
class LiveRoom {

    /** Who is further behind than this gets a snapshot. */
    private static final int MOST_CHANGES = 200;

    private final UUID documentId;
    private final LiveDocuments documents;
    private final FrameWriter frames;
    private final Notices notices;
    private final Runnable onGap;
    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock loading = new ReentrantLock();
    private final Map<String, Viewer> viewers = new LinkedHashMap<>();
    private @Nullable PackedSnapshot snapshot;
    private final ChangeStream stream = new ChangeStream();

    /** @param onGap called when a change waits for an earlier one */
    LiveRoom(UUID documentId, LiveDocuments documents, FrameWriter frames, Runnable onGap) {
        this.documentId = documentId;
        this.documents = documents;
        this.frames = frames;
        this.onGap = onGap;
        this.notices = new Notices(documentId, documents, this::viewers);
    }

    /** What is told besides the revisions. */
    Notices notices() {
        return notices;
    }

    UUID documentId() {
        return documentId;
    }

    LiveDocuments documents() {
        return documents;
    }

    /** Brings a viewer who has greeted up to date, and from then on tells them of every change. */
    void join(Viewer viewer) {
        begin(viewer);
        locked(() -> {
            welcome(viewer);
            return true;
        });
        while (!locked(() -> tryJoin(viewer))) {
            loading.lock();
            try {
                if (!locked(() -> isAtHand(viewer)) && !catchUpFromLog(viewer)) {
                    loadSnapshot(viewer);
                }
            } finally {
                loading.unlock();
            }
        }
        notices.tell(viewer);
    }

    /** The first viewer finds out where the document stands. */
    private void begin(Viewer viewer) {
        loading.lock();
        try {
            if (!locked(stream::isStarted)) {
                loadSnapshot(viewer);
            }
        } finally {
            loading.unlock();
        }
    }

    private void welcome(Viewer viewer) {
        if (viewer.position() > stream.revision()) {
            // It has seen what is not there any more: an older backup was restored.
            viewer.startOver();
        }
        var here = viewers.values().stream().map(Viewer::who).toList();
        viewer.send(frames.json(
                new Frames.Welcome(Frames.PROTOCOL, stream.revision(), viewer.person(), viewer.mayEdit(), here)));
    }

    private boolean isAtHand(Viewer viewer) {
        return viewer.needsSnapshot()
                ? snapshot != null && stream.covers(snapshot.revision())
                : stream.covers(viewer.position());
    }

    private boolean tryJoin(Viewer viewer) {
        if (!isAtHand(viewer)) {
            return false;
        }
        if (viewer.needsSnapshot() && snapshot != null) {
            snapshot.sendTo(viewer, frames);
        }
        stream.since(viewer.position()).forEach(change -> tell(viewer, change));
        viewers.put(viewer.id(), viewer);
        tellOthers(viewer, frames.json(new Frames.Came(viewer.who())));
        return true;
    }

    private boolean catchUpFromLog(Viewer viewer) {
        if (viewer.needsSnapshot()) {
            return false;
        }
        var changes = acting(
                viewer.authentication(), () -> documents.changesSince(documentId, viewer.position(), MOST_CHANGES));
        if (changes.isEmpty()
                || changes.size() == MOST_CHANGES
                || !changes.stream().allMatch(LiveRoom::fits)) {
            viewer.startOver();
            return false;
        }
        changes.forEach(change -> tell(viewer, change));
        return true;
    }

    private void loadSnapshot(Viewer viewer) {
        var read = acting(viewer.authentication(), () -> documents.snapshot(documentId));
        var packed = PackedSnapshot.of(read);
        locked(() -> {
            snapshot = packed;
            if (!stream.isStarted()) {
                emit(stream.startAt(packed.revision()));
            }
            return true;
        });
    }

    /** Tells everybody of a committed change, as soon as those before it are told. */
    void publish(LiveChange change) {
        boolean gap = locked(() -> {
            emit(stream.accept(change));
            return stream.hasGap();
        });
        if (gap) {
            onGap.run();
        }
    }

    /** Whoever comes from now on gets what the database says, and nothing that was told before. */
    void forget() {
        loading.lock();
        try {
            locked(() -> {
                stream.forget();
                snapshot = null;
                return true;
            });
        } finally {
            loading.unlock();
        }
    }

    /** Asks the database for what has not come. */
    void fillGap() {
        var somebody = locked(() -> viewers.values().stream().findFirst());
        if (somebody.isPresent()) {
            long from = locked(stream::revision);
            acting(somebody.get().authentication(), () -> documents.changesSince(documentId, from, MOST_CHANGES))
                    .forEach(this::publish);
        }
    }

    private void emit(List<LiveChange> changes) {
        for (var change : changes) {
            for (var viewer : viewers.values()) {
                if (fits(change)) {
                    tell(viewer, change);
                } else {
                    // Too large for a frame: whoever comes back finds it in a snapshot.
                    stream.forget();
                    snapshot = null;
                    viewer.closeSoon(Closing.BEHIND);
                }
            }
        }
    }

    private static void tell(Viewer viewer, LiveChange change) {
        if (change.revision() > viewer.position()) {
            viewer.send(change.frame());
            viewer.moveTo(change.revision());
        }
    }

    private static boolean fits(LiveChange change) {
        return change.frame().length() <= Frames.LARGEST;
    }

    void focus(Viewer viewer, Frames.At place) {
        locked(() -> {
            viewer.focus(place);
            tellOthers(viewer, frames.json(new Frames.Came(viewer.who())));
            return true;
        });
    }

    void leave(Viewer viewer) {
        locked(() -> {
            if (viewers.remove(viewer.id()) != null) {
                tellOthers(viewer, frames.json(new Frames.Left(viewer.tab())));
            }
            return true;
        });
    }

    private void tellOthers(Viewer viewer, String frame) {
        for (var other : viewers.values()) {
            if (other != viewer) {
                other.send(frame);
            }
        }
    }

    List<Viewer> viewers() {
        return locked(() -> List.copyOf(viewers.values()));
    }

    boolean isEmpty() {
        return locked(viewers::isEmpty);
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
