package app.etappe.live;

import app.etappe.base.PersonColour;
import app.etappe.security.SignedIn;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** One socket: who is at it, what they look at, and how far they have been told. */
class Viewer {

    private static final Logger LOG = LoggerFactory.getLogger(Viewer.class);

    private final WebSocketSession socket;
    private final Authentication authentication;
    private final SignedIn signedIn;
    private final FrameQueue queue;
    private volatile long heardAt;
    private volatile Frames.@Nullable Hello hello;
    private Frames.At at = Frames.At.NOWHERE;
    private volatile boolean mayEdit;
    private long position = -1;

    Viewer(WebSocketSession socket, Authentication authentication, SignedIn signedIn) {
        this.socket = socket;
        this.authentication = authentication;
        this.signedIn = signedIn;
        this.queue = new FrameQueue(nativeSession(socket), () -> closeSoon(Closing.BEHIND));
        heard();
    }

    private static Session nativeSession(WebSocketSession socket) {
        var session = ((NativeWebSocketSession) socket).getNativeSession(Session.class);
        if (session == null) {
            throw new IllegalStateException("The web server has no WebSocket session");
        }
        return session;
    }

    String id() {
        return socket.getId();
    }

    Authentication authentication() {
        return authentication;
    }

    SignedIn signedIn() {
        return signedIn;
    }

    Frames.Person person() {
        return new Frames.Person(signedIn.accountId(), signedIn.name(), PersonColour.of(signedIn.accountId()));
    }

    /** Notes that the socket is alive. */
    final void heard() {
        heardAt = System.nanoTime();
    }

    long silentFor() {
        return System.nanoTime() - heardAt;
    }

    void greet(Frames.Hello greeting, boolean canEdit) {
        hello = greeting;
        at = new Frames.At(greeting.layer(), null, null, null, false);
        mayEdit = canEdit;
        position = greeting.revision() == null ? -1 : greeting.revision();
    }

    boolean isGreeted() {
        return hello != null;
    }

    private Frames.Hello hello() {
        if (hello == null) {
            throw new IllegalStateException("Nothing is sent before the greeting");
        }
        return hello;
    }

    boolean mayEdit() {
        return mayEdit;
    }

    void mayEdit(boolean canEdit) {
        mayEdit = canEdit;
    }

    void focus(Frames.At place) {
        at = place;
    }

    /** The page's own id for itself. */
    UUID tab() {
        return Objects.requireNonNull(hello().tab());
    }

    Frames.Who who() {
        return new Frames.Who(tab(), person(), at);
    }

    /** The last revision that is on its way to this viewer; −1: none, a snapshot is needed. */
    long position() {
        return position;
    }

    boolean needsSnapshot() {
        return position < 0;
    }

    /** What the viewer has is of no use: a snapshot is needed. */
    void startOver() {
        position = -1;
    }

    void moveTo(long revision) {
        position = revision;
    }

    void send(String frame) {
        queue.offer(frame);
    }

    void send(ByteBuffer part) {
        queue.offer(part);
    }

    void ping() throws IOException {
        socket.sendMessage(new PingMessage());
    }

    /** Closes the socket from a thread of its own. */
    void closeSoon(CloseStatus status) {
        Thread.startVirtualThread(() -> close(status));
    }

    /** May wait for the network; not to be called under a lock. */
    void close(CloseStatus status) {
        queue.close();
        try {
            socket.close(status);
        } catch (IOException gone) {
            LOG.debug("A socket was gone before it was closed", gone);
        }
    }
}
