package app.etappe.priority;

import app.etappe.base.Ids;
import app.etappe.base.job.JobRuns;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.WorkspaceItems;
import app.etappe.workspace.WorkspaceDays;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes once a week how the items of each workspace stand, so that a rank which changes can say since when, and why. Nothing is
 * decided by it.
 */
@Component
class StandingJob {

    private static final Logger LOG = LoggerFactory.getLogger(StandingJob.class);

    private static final String JOB = "standings";
    private static final int DAYS = 7;
    /** Half a year of standings is kept. */
    private static final int WEEKS_KEPT = 26;

    private final WeightsChanges weights;
    private final Rankings rankings;
    private final EarlierStandings standings;
    private final WorkspaceItems items;
    private final WorkspaceDays days;
    private final JobRuns runs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StandingJob(
            WeightsChanges weights,
            Rankings rankings,
            EarlierStandings standings,
            WorkspaceItems items,
            WorkspaceDays days,
            JobRuns runs,
            TransactionTemplate transaction,
            Clock clock) {
        this.weights = weights;
        this.rankings = rankings;
        this.standings = standings;
        this.items = items;
        this.days = days;
        this.runs = runs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Every hour; a day's run is done once. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void note() {
        runs.once(JOB, clock.instant().truncatedTo(ChronoUnit.DAYS), this::noteAll);
    }

    void noteAll() {
        for (var workspace : items.workspaces()) {
            for (var kind : ItemKind.values()) {
                each(workspace, kind);
            }
        }
    }

    /** One that cannot be noted keeps no other from it. */
    private void each(UUID workspace, ItemKind kind) {
        try {
            transaction.executeWithoutResult(begun -> noteIfDue(workspace, kind));
        } catch (RuntimeException failed) {
            LOG.error("How the items of workspace {} stand could not be noted", workspace, failed);
        }
    }

    private void noteIfDue(UUID workspace, ItemKind kind) {
        var today = days.today(workspace);
        boolean due = standings
                .last(workspace, kind)
                .map(last -> !last.takenOn().isAfter(today.minusDays(DAYS)))
                .orElse(true);
        if (!due) {
            return;
        }
        var held = weights.current(workspace);
        var ranked = rankings.of(workspace, kind, held);
        if (!ranked.isEmpty()) {
            var standing = new Standing(Ids.next(), workspace, kind, today, held);
            standings.add(standing, ranked.stream().map(Stood::of).toList());
            standings.dropBefore(workspace, today.minusWeeks(WEEKS_KEPT));
        }
    }
}
