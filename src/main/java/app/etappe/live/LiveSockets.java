package app.etappe.live;

import app.etappe.base.Refusal;
import app.etappe.base.live.LiveDocuments;
import app.etappe.base.live.ReadersChanged;
import app.etappe.security.SignIns;
import app.etappe.security.SignInsEnded;
import app.etappe.security.SignedIn;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import org.springframework.web.util.UriTemplate;

/** All sockets of this node: who may open one, what closes them, and whether they are still alive. */
@Component
class LiveSockets extends AbstractWebSocketHandler {

    static final String PATH = "/live/{kind}/{document}";

    private static final Logger LOG = LoggerFactory.getLogger(LiveSockets.class);
    private static final UriTemplate ADDRESS = new UriTemplate(PATH);

    /** Each socket is pinged every nine seconds, but not all at once: what is on its way would wait for all pings. */
    private static final int PING_TURNS = 30;

    private static final long PING_TURN_MILLIS = 300;

    /** Together with the ping, a tab that died is gone within 30 s. */
    private static final long LONGEST_SILENCE = Duration.ofSeconds(20).toNanos();

    private final LiveRooms rooms;
    private final FrameWriter frames;
    private final SignIns signIns;
    private final Map<String, LiveSocket> sockets = new ConcurrentHashMap<>();
    private final AtomicInteger pingTurn = new AtomicInteger();

    LiveSockets(LiveRooms rooms, FrameWriter frames, SignIns signIns, LiveTimer timer) {
        this.rooms = rooms;
        this.frames = frames;
        this.signIns = signIns;
        timer.every(PING_TURN_MILLIS, TimeUnit.MILLISECONDS, this::pingNext);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        if (!(session.getPrincipal() instanceof Authentication authentication)
                || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            session.close(Closing.SIGNED_OUT);
            return;
        }
        var socket = open(session, new Viewer(session, authentication, signedIn));
        if (socket == null) {
            session.close(Closing.NOT_FOUND);
        } else {
            sockets.put(session.getId(), socket);
        }
    }

    private @Nullable LiveSocket open(WebSocketSession session, Viewer viewer) {
        try {
            var uri = session.getUri();
            var address = ADDRESS.match(uri == null ? "" : uri.getPath());
            LiveDocuments documents = rooms.documents(address.getOrDefault("kind", ""));
            var documentId = UUID.fromString(address.getOrDefault("document", ""));
            return new LiveSocket(viewer, documents, documentId, rooms, frames, () -> noteUse(viewer));
        } catch (Refusal | IllegalArgumentException unknown) {
            return null;
        }
    }

    private void noteUse(Viewer viewer) {
        signIns.used(viewer.signedIn().signInId());
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        var socket = sockets.get(session.getId());
        if (socket != null) {
            socket.receive(message.getPayload(), message.isLast());
        }
    }

    @Override
    protected void handlePongMessage(WebSocketSession session, PongMessage message) {
        var socket = sockets.get(session.getId());
        if (socket != null) {
            socket.viewer().heard();
        }
    }

    @Override
    public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) throws Exception {
        if (message instanceof TextMessage || message instanceof PongMessage) {
            super.handleMessage(session, message);
        } else {
            session.close(Closing.MALFORMED);
        }
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        var socket = sockets.remove(session.getId());
        if (socket != null) {
            socket.left();
        }
    }

    @EventListener
    void on(SignInsEnded ended) {
        sockets.values().stream()
                .map(LiveSocket::viewer)
                .filter(viewer -> ended.signInIds().contains(viewer.signedIn().signInId()))
                .forEach(viewer -> viewer.closeSoon(Closing.SIGNED_OUT));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ReadersChanged changed) {
        sockets.values().stream()
                .filter(socket -> concerns(changed, socket))
                .forEach(socket -> Thread.startVirtualThread(socket::recheck));
    }

    private static boolean concerns(ReadersChanged changed, LiveSocket socket) {
        var document = changed.documentId();
        var account = changed.accountId();
        return (document == null || document.equals(socket.documentId()))
                && (account == null || account.equals(socket.viewer().signedIn().accountId()));
    }

    private void pingNext() {
        int turn = Math.floorMod(pingTurn.getAndIncrement(), PING_TURNS);
        for (var socket : sockets.values()) {
            var viewer = socket.viewer();
            if (Math.floorMod(viewer.id().hashCode(), PING_TURNS) != turn) {
                continue;
            }
            if (viewer.silentFor() > LONGEST_SILENCE) {
                viewer.closeSoon(Closing.SILENT);
            } else {
                Thread.startVirtualThread(() -> ping(viewer));
            }
        }
    }

    private static void ping(Viewer viewer) {
        try {
            viewer.ping();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A socket was gone before the ping", gone);
        }
    }
}
