package app.etappe.participant;

import app.etappe.base.job.JobRuns;
import app.etappe.workspace.WorkspaceDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tidies up after those who have left: tells everybody of consents that are over, and erases or anonymises when the grace
 * is over. Nobody sees anything of them any more by then, whether this runs or not.
 */
@Component
class LeavingJob {

    private static final Logger LOG = LoggerFactory.getLogger(LeavingJob.class);

    private static final String JOB = "leaving-participants";
    /** In one transaction each. */
    private static final int MOST_AT_ONCE = 200;

    private final Participants participants;
    private final ParticipantAccess access;
    private final Registers registers;
    private final Erasure erasure;
    private final WorkspaceDays days;
    private final JobRuns runs;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeavingJob(
            Participants participants,
            ParticipantAccess access,
            Registers registers,
            Erasure erasure,
            WorkspaceDays days,
            JobRuns runs,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.participants = participants;
        this.access = access;
        this.registers = registers;
        this.erasure = erasure;
        this.days = days;
        this.runs = runs;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Every hour; an hour's run is done once. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void tidyUp() {
        runs.once(JOB, clock.instant().truncatedTo(ChronoUnit.HOURS), this::tidy);
    }

    void tidy() {
        // Somewhere on earth it is tomorrow already; by the workspace's own day each is looked at again.
        var latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        participants.endingBy(latest, Limit.of(MOST_AT_ONCE)).forEach(id -> each(id, this::endConsent));
        participants.due(clock.instant(), Limit.of(MOST_AT_ONCE)).forEach(id -> each(id, this::finish));
    }

    private void endConsent(Participant participant) {
        var workspaceId = participant.workspaceId();
        if (participant.leaving().isEmpty() && participant.isConsentOver(days.today(workspaceId))) {
            participant.leave(Departure.CONSENT_OVER, clock.instant(), registers.graceDays(workspaceId));
            events.publishEvent(new ParticipantWithdrawn(workspaceId, participant.id()));
        }
    }

    private void finish(Participant participant) {
        var due = participant.leaving().filter(left -> left.isDue(clock.instant()));
        if (due.isPresent() && participant.isToBeAnonymised()) {
            erasure.anonymise(participant);
        } else {
            due.ifPresent(left -> erasure.erase(participant, left.why(), null));
        }
    }

    /** One that cannot be finished keeps nobody else from it. What went wrong is named without its message, which may quote. */
    private void each(UUID id, Consumer<Participant> act) {
        try {
            transaction.executeWithoutResult(
                    begun -> participants.workspaceOf(id).ifPresent(workspaceId -> {
                        access.lockForJob(workspaceId);
                        participants.findById(id).ifPresent(act);
                    }));
        } catch (RuntimeException failed) {
            LOG.error(
                    "Participant {} could not be tidied up ({}); the next run tries again",
                    id,
                    failed.getClass().getName());
        }
    }
}
