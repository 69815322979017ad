package app.etappe.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FrameQueueTest {

    private final List<String> sent = new ArrayList<>();
    private final List<SendHandler> underWay = new ArrayList<>();
    private final AtomicInteger broken = new AtomicInteger();

    @Test
    void socket_that_fails_in_whatever_way_is_given_up_and_nobody_else_hears_of_it() {
        var queue = queue((text, handler) -> {
            throw new IllegalArgumentException("newPosition > limit");
        });

        queue.offer("1");
        queue.offer("2");

        assertThat(broken).hasValue(1);
    }

    @Test
    void socket_that_reports_a_failure_is_given_up() {
        var queue = queue(this::keep);

        queue.offer("1");
        underWay.getFirst().onResult(new SendResult(new IllegalStateException("closed")));

        assertThat(broken).hasValue(1);
    }

    @Test
    void what_piles_up_during_a_send_goes_out_together() {
        var queue = queue(this::keep);

        queue.offer("1");
        queue.offer("2");
        queue.offer("3");
        underWay.getFirst().onResult(new SendResult());

        assertThat(sent).containsExactly("1", "[2,3]");
    }

    private void keep(String text, SendHandler handler) {
        sent.add(text);
        underWay.add(handler);
    }

    private FrameQueue queue(BiConsumer<String, SendHandler> send) {
        var remote = proxy(RemoteEndpoint.Async.class, arguments -> {
            send.accept((String) arguments[0], (SendHandler) arguments[1]);
            return null;
        });
        return new FrameQueue(proxy(Session.class, arguments -> remote), broken::incrementAndGet);
    }

    private static <T> T proxy(Class<T> type, Function<Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer.apply(arguments)));
    }
}
