package app.etappe.base.live;

import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Lets the commands of one document wait for each other in this process, in the order in which they came, before they take a
 * connection to the database: a busy document then holds one connection and not all of them. What other nodes do is the
 * database's lock's to order.
 */
@Component
public class DocumentTurns {

    /** Documents share these; more of them only makes it rarer that two busy ones wait for one another. */
    private static final int LOCKS = 256;

    private final ReentrantLock[] locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(LOCKS).toArray(ReentrantLock[]::new);

    /** Does the work when it is its turn, on this thread. */
    public <T> T inTurn(UUID documentId, Supplier<T> work) {
        var lock = locks[Math.floorMod(documentId.hashCode(), LOCKS)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
