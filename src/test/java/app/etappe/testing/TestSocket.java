package app.etappe.testing;

import app.etappe.base.Ids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A live document's socket in the hands of a test: sends frames as text, and waits for those that it expects. */
public final class TestSocket implements WebSocket.Listener, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable WebSocket socket;

    /** @throws IllegalStateException if the server refuses the handshake */
    public static TestSocket open(String server, UUID map, @Nullable String cookie, @Nullable String origin) {
        return open(server, "map/" + map, cookie, origin);
    }

    /**
     * @param document its kind and its id
     * @throws IllegalStateException if the server refuses the handshake
     */
    public static TestSocket open(String server, String document, @Nullable String cookie, @Nullable String origin) {
        var opened = new TestSocket();
        var builder = opened.http.newWebSocketBuilder();
        if (cookie != null) {
            builder.header("Cookie", cookie);
        }
        if (origin != null) {
            builder.header("Origin", origin);
        }
        var address = URI.create(server.replaceFirst("^http", "ws") + "/live/" + document);
        try {
            opened.socket = builder.buildAsync(address, opened).join();
        } catch (CompletionException refused) {
            throw new IllegalStateException("refused", refused.getCause());
        }
        return opened;
    }

    public TestSocket greet(@Nullable Long revision) {
        return send("{\"t\":\"hello\",\"protocol\":2,\"tab\":\"%s\",\"layer\":null,\"revision\":%s}"
                .formatted(Ids.next(), revision));
    }

    public TestSocket send(String frame) {
        try {
            socket().sendText(frame, true).join();
        } catch (CompletionException gone) {
            // The server may close while a test still floods it; what it closed with is what counts.
            closed.isDone();
        }
        return this;
    }

    /** The next frame of a kind; others are passed over. */
    public JsonNode next(String kind) {
        try {
            while (true) {
                var frame = frames.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                if (frame == null) {
                    throw new AssertionError("no frame '" + kind + "' has come");
                }
                if (frame.path("t").asString("").equals(kind)) {
                    return frame;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The next frame of a kind that is as expected; others are passed over. */
    public JsonNode next(String kind, Predicate<JsonNode> expected) {
        while (true) {
            var frame = next(kind);
            if (expected.test(frame)) {
                return frame;
            }
        }
    }

    /** What stands in the snapshot; it has come whole once a later frame has come. */
    public synchronized JsonNode snapshot() {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            return JSON.readTree(gzip.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebSocket socket() {
        if (socket == null) {
            throw new IllegalStateException("not open");
        }
        return socket;
    }

    /** The code with which the server closes. */
    public int closeCode() {
        return closed.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            var frame = JSON.readTree(text.toString());
            text.setLength(0);
            if (frame.isArray()) {
                frame.forEach(frames::add);
            } else {
                frames.add(frame);
            }
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        var bytes = new byte[data.remaining()];
        data.get(bytes);
        packed.writeBytes(bytes);
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }

    @Override
    public void close() {
        socket().abort();
        http.shutdownNow();
    }
}
