package app.etappe.live;

import app.etappe.base.Refusal;
import app.etappe.base.live.LiveChange;
import app.etappe.base.live.LiveDocuments;
import app.etappe.base.live.LiveNoticed;
import app.etappe.base.live.LivePresence;
import app.etappe.base.live.LiveRedacted;
import app.etappe.base.live.PresenceChanged;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The rooms of all documents that somebody has open on this node. */
@Component
class LiveRooms implements LivePresence {

    private static final Logger LOG = LoggerFactory.getLogger(LiveRooms.class);

    /** How long a change may wait for an earlier one before the database is asked. */
    private static final long GAP_MILLIS = 50;

    private final Map<String, LiveDocuments> kinds;
    private final Map<UUID, LiveRoom> rooms = new ConcurrentHashMap<>();
    private final FrameWriter frames;
    private final LiveTimer timer;
    private final NoticePace noticePace;
    private final ApplicationEventPublisher events;

    LiveRooms(List<LiveDocuments> documents, FrameWriter frames, LiveTimer timer, ApplicationEventPublisher events) {
        this.kinds = documents.stream().collect(Collectors.toMap(LiveDocuments::kind, Function.identity()));
        this.frames = frames;
        this.timer = timer;
        this.noticePace = new NoticePace(timer);
        this.events = events;
    }

    /** @throws Refusal {@code not-found} if there is no such kind of document */
    LiveDocuments documents(String kind) {
        return Optional.ofNullable(kinds.get(kind)).orElseThrow(Refusal::notFound);
    }

    /** Brings somebody who has greeted into the room of a document, which is made for the first of them. */
    LiveRoom enter(LiveDocuments documents, UUID documentId, Viewer viewer) {
        while (true) {
            var room = rooms.computeIfAbsent(documentId, id -> room(documents, id));
            try {
                room.join(viewer);
            } catch (RuntimeException failure) {
                // Whoever could not be told all has not come, and nobody else would take them out of the room.
                leave(room, viewer);
                throw failure;
            }
            // Whoever left last may have closed the room just now; then nobody would be told of anything in it.
            if (rooms.get(documentId) == room) {
                events.publishEvent(new PresenceChanged(documentId));
                return room;
            }
            viewer.startOver();
        }
    }

    private LiveRoom room(LiveDocuments documents, UUID documentId) {
        return new LiveRoom(documentId, documents, frames, () -> fillSoon(documentId));
    }

    void leave(LiveRoom room, Viewer viewer) {
        room.leave(viewer);
        rooms.computeIfPresent(room.documentId(), (id, present) -> present.isEmpty() ? null : present);
        events.publishEvent(new PresenceChanged(room.documentId()));
    }

    @Override
    public Map<UUID, Integer> people(Collection<UUID> documentIds) {
        var people = new HashMap<UUID, Integer>();
        for (var id : documentIds) {
            var room = rooms.get(id);
            var here = room == null ? 0 : people(room);
            if (here > 0) {
                people.put(id, here);
            }
        }
        return people;
    }

    /** Somebody with two tabs is one. */
    private static int people(LiveRoom room) {
        return (int) room.viewers().stream()
                .map(viewer -> viewer.signedIn().accountId())
                .distinct()
                .count();
    }

    Collection<LiveRoom> all() {
        return rooms.values();
    }

    @EventListener
    void on(LiveChange change) {
        var room = rooms.get(change.documentId());
        if (room != null) {
            room.publish(change);
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(LiveRedacted redacted) {
        var room = rooms.get(redacted.documentId());
        if (room != null) {
            room.forget();
        }
    }

    @EventListener
    void on(LiveNoticed noticed) {
        var room = rooms.get(noticed.documentId());
        if (room != null) {
            noticePace.soon(noticed, () -> tellAgain(room, noticed));
        }
    }

    /** Asked as one of the viewers, who may have lost the right just now: then somebody else is asked a little later. */
    private void tellAgain(LiveRoom room, LiveNoticed noticed) {
        try {
            room.notices().tellAgain(noticed.kind());
        } catch (RuntimeException failure) {
            LOG.debug("A notice is told later", failure);
            if (!room.isEmpty()) {
                timer.after(1, TimeUnit.SECONDS, () -> tellAgain(room, noticed));
            }
        }
    }

    /** After an error of the database it is open what was committed: every room asks. */
    void fillAllSoon() {
        rooms.keySet().forEach(this::fillSoon);
    }

    private void fillSoon(UUID documentId) {
        timer.after(GAP_MILLIS, TimeUnit.MILLISECONDS, () -> {
            var room = rooms.get(documentId);
            if (room != null) {
                fill(room);
            }
        });
    }

    private void fill(LiveRoom room) {
        try {
            room.fillGap();
        } catch (Refusal gone) {
            LOG.debug("A gap is not filled for somebody who may not read any more", gone);
        } catch (RuntimeException failure) {
            LOG.debug("A gap is filled later", failure);
            timer.after(1, TimeUnit.SECONDS, () -> fill(room));
        }
    }
}
