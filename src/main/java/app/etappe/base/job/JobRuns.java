package app.etappe.base.job;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it that a run of a job that is due on every node is done by one. The row of the run, unique by name and due
 * time, decides; where the node that took it has died, another takes it over after an hour.
 */
@Component
public class JobRuns {

    private static final Duration GIVEN_UP_AFTER = Duration.ofHours(1);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JobRuns(JdbcClient sql, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Does the job unless this run of it is done or being done. Call it outside of any transaction.
     *
     * @param name the job's, in small letters and hyphens
     * @param due when this run was due, the same on every node
     * @return whether it was done here
     */
    public boolean once(String name, Instant due, Runnable job) {
        if (!Boolean.TRUE.equals(transaction.execute(begun -> take(name, due)))) {
            return false;
        }
        job.run();
        transaction.executeWithoutResult(begun -> finish(name, due));
        return true;
    }

    private void finish(String name, Instant due) {
        sql.sql("update job_run set finished_at = :now where job_name = :name and due_at = :due")
                .param("now", now())
                .param("name", name)
                .param("due", Timestamp.from(due))
                .update();
    }

    private boolean take(String name, Instant due) {
        // Asked first, so that the usual case leaves no error in the database's log; the key decides between two at
        // once.
        if (isTaken(name, due)) {
            return takeOver(name, due);
        }
        try {
            sql.sql("insert into job_run (job_name, due_at, taken_at) values (:name, :due, :now)")
                    .param("name", name)
                    .param("due", Timestamp.from(due))
                    .param("now", now())
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return takeOver(name, due);
        }
    }

    private boolean isTaken(String name, Instant due) {
        return sql.sql("select count(*) from job_run where job_name = :name and due_at = :due")
                        .param("name", name)
                        .param("due", Timestamp.from(due))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean takeOver(String name, Instant due) {
        int rows = sql.sql("update job_run set taken_at = :now where job_name = :name and due_at = :due"
                        + " and finished_at is null and taken_at < :givenUp")
                .param("now", now())
                .param("name", name)
                .param("due", Timestamp.from(due))
                .param("givenUp", Timestamp.from(clock.instant().minus(GIVEN_UP_AFTER)))
                .update();
        return rows == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
