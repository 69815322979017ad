package app.etappe.participant;

import app.etappe.base.AuditEvent;
import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.WorkspaceDays;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What participants have agreed to. Refuses with {@code not-found} for strangers, {@code not-allowed} for members who do
 * no research, and, for a change, {@code workspace-archived}.
 */
@Service
public class ConsentService {

    /** So many days before its end a consent is in the list of those that end. */
    public static final int WARNED_DAYS = 30;

    private static final int MOST_SHOWN = 100;

    private final ParticipantAccess access;
    private final Participants participants;
    private final Traces traces;
    private final WorkspaceDays days;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    ConsentService(
            ParticipantAccess access,
            Participants participants,
            Traces traces,
            WorkspaceDays days,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.participants = participants;
        this.traces = traces;
        this.days = days;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Notes what a participant has agreed to, in the place of what was noted before. One whose consent was over and is
     * not over any more is back.
     *
     * @param seen the version of the participant that the change is made to
     * @throws Refusal {@code changed-meanwhile}, {@code day-range}, {@code consent-order}; {@code participant-withdrawn} for
     *     who withdrew in person
     */
    @Transactional
    public void note(UUID participantId, ConsentDetails given, long seen) {
        var participant = access.lockParticipant(participantId);
        participant.requireVersion(seen);
        if (participant.hasWithdrawn()) {
            throw new Refusal("participant-withdrawn");
        }
        participant.agree(given);
        if (participant.leaving().isPresent() && !participant.isConsentOver(days.today(participant.workspaceId()))) {
            participant.comeBack();
            events.publishEvent(new WithdrawalTakenBack(participant.workspaceId(), participantId));
        }
        events.publishEvent(new AuditEvent(clock.instant(), currentUser.requireId(), "consent-noted", participantId));
    }

    /**
     * The consents that end within {@link #WARNED_DAYS} days, the first end first, with what they concern; those whose end
     * has passed unnoticed come first. The first hundred at most.
     */
    @Transactional(readOnly = true)
    public List<EndingConsent> ending(UUID workspaceId) {
        access.requireLook(workspaceId);
        var today = days.today(workspaceId);
        return participants.endingBy(workspaceId, today.plusDays(WARNED_DAYS), Limit.of(MOST_SHOWN)).stream()
                .map(participant -> new EndingConsent(participant.details(today), traces.of(participant.id())))
                .toList();
    }
}
