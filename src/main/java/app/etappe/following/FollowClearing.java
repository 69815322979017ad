package app.etappe.following;

import app.etappe.base.job.JobRuns;
import app.etappe.workspace.ExampleWorkspaceCleared;
import app.etappe.workspace.Right;
import app.etappe.workspace.RightsChanged;
import app.etappe.workspace.WorkspaceAccess;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes what is of no use any more: notices after 90 days, and all of somebody who left a workspace. That they see nothing of
 * it is decided when it is read.
 */
@Component
class FollowClearing {

    private static final Logger LOG = LoggerFactory.getLogger(FollowClearing.class);

    private static final String JOB = "notices";
    private static final Duration KEPT = Duration.ofDays(90);

    private final Followers followers;
    private final Notices notices;
    private final WorkspaceAccess access;
    private final JobRuns runs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowClearing(
            Followers followers,
            Notices notices,
            WorkspaceAccess access,
            JobRuns runs,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.followers = followers;
        this.notices = notices;
        this.access = access;
        this.runs = runs;
        this.clock = clock;
        // The event comes after a commit, when the old transaction takes nothing more.
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(RightsChanged changed) {
        try {
            transaction.executeWithoutResult(begun -> {
                if (!access.can(Right.READ, changed.workspaceId(), changed.accountId())) {
                    followers.removeAllIn(changed.workspaceId(), changed.accountId());
                    notices.deleteAllIn(changed.workspaceId(), changed.accountId());
                }
            });
        } catch (RuntimeException failed) {
            // They have left all the same, and the notices go in time.
            LOG.warn("What {} followed could not be deleted", changed.accountId(), failed);
        }
    }

    @EventListener
    void on(ExampleWorkspaceCleared cleared) {
        followers.removeAllIn(cleared.workspaceId());
        notices.deleteAllIn(cleared.workspaceId());
    }

    @Scheduled(initialDelayString = "PT6M", fixedDelayString = "PT1H")
    void dropOld() {
        runs.once(JOB, clock.instant().truncatedTo(ChronoUnit.DAYS), this::dropOldNow);
    }

    void dropOldNow() {
        transaction.executeWithoutResult(
                begun -> notices.deleteToldBefore(clock.instant().minus(KEPT)));
    }
}
