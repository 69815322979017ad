package app.etappe.live;

import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is on its way to one viewer. A frame goes out at once; only what piles up while another is under way goes out
 * together, as one array. Nobody ever waits here for a slow reader.
 */
class FrameQueue {

    private static final Logger LOG = LoggerFactory.getLogger(FrameQueue.class);

    /** A reader that lets more than this pile up has to start over. */
    private static final int MOST_WAITING = 2 * Frames.LARGEST;

    private final Session session;
    private final Runnable onBroken;
    private final Deque<Object> waiting = new ArrayDeque<>();
    private int waitingSize;
    private boolean sending;
    private boolean closed;

    /** @param onBroken called when nothing more can be sent, for want of speed or of a connection */
    FrameQueue(Session session, Runnable onBroken) {
        this.session = session;
        this.onBroken = onBroken;
    }

    void offer(String frame) {
        offer(frame, frame.length());
    }

    void offer(ByteBuffer part) {
        offer(part, part.remaining());
    }

    private void offer(Object frame, int size) {
        synchronized (this) {
            if (closed) {
                return;
            }
            waiting.add(frame);
            waitingSize += size;
            if (sending) {
                if (waitingSize <= MOST_WAITING || frame instanceof ByteBuffer) {
                    return;
                }
                closed = true;
            } else {
                sending = true;
            }
        }
        if (closed) {
            onBroken.run();
        } else {
            sendNext();
        }
    }

    private void sendNext() {
        var next = next();
        try {
            if (next instanceof String text) {
                session.getAsyncRemote().sendText(text, this::sent);
            } else if (next instanceof ByteBuffer part) {
                session.getAsyncRemote().sendBinary(part, this::sent);
            }
        } catch (RuntimeException gone) {
            // The other side went a moment ago, and the web server says so in many ways, overrun buffers among them.
            // Whoever sends to many must not stumble over one.
            LOG.debug("A frame could not be sent", gone);
            giveUp();
        }
    }

    private void sent(SendResult result) {
        if (result.isOK()) {
            sendNext();
        } else {
            giveUp();
        }
    }

    private void giveUp() {
        close();
        onBroken.run();
    }

    /** Nothing more is sent. */
    synchronized void close() {
        closed = true;
        waiting.clear();
    }

    private synchronized @Nullable Object next() {
        var first = waiting.poll();
        if (first == null || closed) {
            sending = false;
            return null;
        }
        waitingSize -= size(first);
        if (!(first instanceof String text) || !(waiting.peek() instanceof String)) {
            return first;
        }
        var together = new StringBuilder("[").append(text);
        while (waiting.peek() instanceof String more && together.length() + more.length() < Frames.LARGEST - 2) {
            waiting.poll();
            waitingSize -= more.length();
            together.append(',').append(more);
        }
        return together.append(']').toString();
    }

    private static int size(Object frame) {
        return frame instanceof String text ? text.length() : ((ByteBuffer) frame).remaining();
    }
}
