package app.etappe.journey;

import app.etappe.base.job.JobRuns;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes the maps whose time in the archive is over, once a day. Nobody has seen them since it was; this only gives
 * their room back.
 */
@Component
class ArchiveTidying {

    private static final String JOB = "archived-maps";
    /** In one transaction each: a map may have ten thousand cards and their history. */
    private static final int MOST_AT_ONCE = 200;

    private final JourneyMaps maps;
    private final MapRemoval removal;
    private final JobRuns runs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ArchiveTidying(JourneyMaps maps, MapRemoval removal, JobRuns runs, TransactionTemplate transaction, Clock clock) {
        this.maps = maps;
        this.removal = removal;
        this.runs = runs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks every hour, so that a server that is off at night tidies up as well; a day's run is done once. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void tidyUp() {
        runs.once(JOB, clock.instant().truncatedTo(ChronoUnit.DAYS), this::deleteGone);
    }

    private void deleteGone() {
        var archivedBefore = clock.instant().minus(JourneyMap.KEPT_IN_ARCHIVE);
        maps.findByArchivedAtBefore(archivedBefore, Limit.of(MOST_AT_ONCE)).stream()
                .map(JourneyMap::id)
                .forEach(id -> transaction.executeWithoutResult(status -> maps.findById(id)
                        .filter(map -> map.isGone(clock.instant()))
                        .ifPresent(removal::remove)));
    }
}
