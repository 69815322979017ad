package app.etappe.live;

import static app.etappe.live.ActingAs.acting;

import app.etappe.base.Refusal;
import app.etappe.base.live.LiveAnswer;
import app.etappe.base.live.LiveDocuments;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.socket.CloseStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What one socket asks for, frame by frame, in the order sent. A command that can be neither committed nor refused closes
 * the socket, so that nothing that was sent after it overtakes it.
 */
class LiveSocket {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSocket.class);

    private static final long USE_NOTED_EVERY = Duration.ofMinutes(1).toNanos();

    private final Viewer viewer;
    private final LiveDocuments documents;
    private final UUID documentId;
    private final LiveRooms rooms;
    private final FrameWriter frames;
    private final Runnable onUse;
    private final FrameBudget budget = new FrameBudget();
    private final StringBuilder incoming = new StringBuilder();
    private volatile @Nullable LiveRoom room;
    private boolean closed;
    private long usedAt = System.nanoTime() - USE_NOTED_EVERY;

    /** @param onUse called with the first command, and then once a minute as long as there are any */
    LiveSocket(
            Viewer viewer,
            LiveDocuments documents,
            UUID documentId,
            LiveRooms rooms,
            FrameWriter frames,
            Runnable onUse) {
        this.viewer = viewer;
        this.documents = documents;
        this.documentId = documentId;
        this.rooms = rooms;
        this.frames = frames;
        this.onUse = onUse;
    }

    Viewer viewer() {
        return viewer;
    }

    /** Takes a frame, or a part of one. */
    void receive(String part, boolean last) {
        viewer.heard();
        if (closed) {
            return;
        }
        if (!budget.allows(System.nanoTime(), part.length(), last)) {
            close(Closing.FLOOD);
        } else if (incoming.length() + part.length() > Frames.LARGEST) {
            close(Closing.TOO_LARGE);
        } else {
            incoming.append(part);
            if (last) {
                var frame = incoming.toString();
                incoming.setLength(0);
                answer(frame);
            }
        }
    }

    private void answer(String text) {
        try {
            var frame = frames.tree(text);
            acting(viewer.authentication(), () -> {
                answer(frame);
                return true;
            });
        } catch (JacksonException malformed) {
            close(Closing.MALFORMED);
        } catch (Refusal refusal) {
            close(Closing.NOT_FOUND);
        } catch (DataAccessException | TransactionException unavailable) {
            LOG.warn("A board's socket is closed until the database answers: {}", unavailable.getMessage());
            close(Closing.UNAVAILABLE);
            rooms.fillAllSoon();
        } catch (RuntimeException failure) {
            LOG.error("A frame could not be dealt with", failure);
            close(Closing.FAILED);
        }
    }

    private void answer(JsonNode frame) {
        switch (frame.path("t").asString("")) {
            case "hello" -> greet(frames.as(Frames.Hello.class, frame));
            case "do" -> perform(frame);
            case "at" -> focus(frames.as(Frames.At.class, frame));
            case "beat" -> viewer.send(frames.json(new Frames.Beat()));
            default -> close(Closing.MALFORMED);
        }
    }

    private void greet(Frames.Hello hello) {
        if (viewer.isGreeted() || hello.tab() == null) {
            close(Closing.MALFORMED);
        } else if (hello.protocol() < Frames.OLDEST || hello.protocol() > Frames.PROTOCOL) {
            viewer.send(frames.json(new Frames.Outdated(Frames.PROTOCOL)));
            close(Closing.OUTDATED);
        } else {
            documents.requireRead(documentId);
            viewer.greet(hello, documents.canEdit(documentId));
            room = rooms.enter(documents, documentId, viewer);
            // Whatever changed while they came in was told to a socket that had no room yet.
            recheck();
        }
    }

    private void perform(JsonNode frame) {
        var command = frames.as(Command.class, frame).command();
        if (room == null || command == null) {
            close(Closing.MALFORMED);
            return;
        }
        noteUse();
        switch (applied(frame)) {
            case LiveAnswer.Committed committed -> LOG.trace("Revision {} is told by its patch", committed.revision());
            case LiveAnswer.Repeated repeated ->
                viewer.send(frames.json(new Frames.Done(command, repeated.revision())));
            case LiveAnswer.Refused refused ->
                viewer.send(frames.json(new Frames.Refused(command, refused.code(), refused.values())));
        }
    }

    /** One who edits asks for no page, so that only this tells that the sign-in is in use. */
    private void noteUse() {
        long now = System.nanoTime();
        if (now - usedAt >= USE_NOTED_EVERY) {
            usedAt = now;
            onUse.run();
        }
    }

    /** A fault of ours must not come back with every try of the page: its author is told, and the log. */
    private LiveAnswer applied(JsonNode command) {
        try {
            return documents.apply(documentId, command);
        } catch (DataIntegrityViolationException fault) {
            // The database is there and never takes this.
            return failed(fault);
        } catch (DataAccessException | TransactionException unavailable) {
            throw unavailable;
        } catch (RuntimeException fault) {
            return failed(fault);
        }
    }

    private static LiveAnswer failed(RuntimeException fault) {
        LOG.error("A command could not be dealt with", fault);
        return new LiveAnswer.Refused("command-failed", Map.of());
    }

    private record Command(@Nullable UUID command) {}

    private void focus(Frames.At place) {
        if (room != null) {
            room.focus(viewer, place);
        }
    }

    /** Asks again what this person may do, and acts on it. */
    void recheck() {
        if (!viewer.isGreeted() || room == null) {
            return;
        }
        try {
            boolean canEdit = acting(viewer.authentication(), () -> {
                documents.requireRead(documentId);
                return documents.canEdit(documentId);
            });
            if (canEdit != viewer.mayEdit()) {
                viewer.mayEdit(canEdit);
                viewer.send(frames.json(new Frames.Rights(canEdit)));
            }
        } catch (Refusal gone) {
            viewer.close(Closing.NOT_FOUND);
        }
    }

    private void close(CloseStatus status) {
        closed = true;
        viewer.close(status);
    }

    /** The connection is gone. */
    void left() {
        closed = true;
        if (room != null) {
            rooms.leave(room, viewer);
        }
    }

    UUID documentId() {
        return documentId;
    }
}
