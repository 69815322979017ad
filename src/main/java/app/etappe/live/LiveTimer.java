package app.etappe.live;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Does things later, each in a virtual thread of its own so that none holds up another. */
@Component
class LiveTimer implements DisposableBean {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-timer").daemon().factory());

    void after(long delay, TimeUnit unit, Runnable work) {
        timer.schedule(() -> Thread.startVirtualThread(work), delay, unit);
    }

    void every(long period, TimeUnit unit, Runnable work) {
        timer.scheduleAtFixedRate(() -> Thread.startVirtualThread(work), period, period, unit);
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
