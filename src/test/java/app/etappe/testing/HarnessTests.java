package app.etappe.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What other tests take for granted of their surroundings. */
abstract class HarnessTests {

    @Autowired
    Clock clock;

    @Autowired
    TestClock testClock;

    @Autowired
    TestDatabase database;

    abstract boolean expectsMariaDb();

    @Test
    void test_runs_on_the_database_that_its_class_names() {
        assertThat(database.isMariaDb()).isEqualTo(expectsMariaDb());
    }

    @Test
    void application_gets_the_clock_that_tests_move() {
        testClock.stopAt(Instant.parse("2026-03-01T10:00:00Z"));
        testClock.advance(Duration.ofDays(30));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-31T10:00:00Z"));
    }

    @Test
    void connections_read_what_is_committed() {
        var isolation = database.isMariaDb()
                ? "select @@tx_isolation"
                : "select isolation_level from information_schema.sessions where session_id = session_id()";

        assertThat(database.sql().sql(isolation).query(String.class).single().replace('-', ' '))
                .isEqualTo("READ COMMITTED");
    }

    @OnH2
    static class H2Test extends HarnessTests {
        @Override
        boolean expectsMariaDb() {
            return false;
        }
    }

    @OnMariaDb
    static class MariaDbTest extends HarnessTests {
        @Override
        boolean expectsMariaDb() {
            return true;
        }
    }
}
