package app.etappe.participant;

import app.etappe.base.AuditEvent;
import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Participants who withdraw. Refuses with {@code not-found} for strangers and {@code not-allowed} for members who do no
 * research. Whoever wants to leave can, in an archived workspace too.
 */
@Service
public class WithdrawalService {

    private final ParticipantAccess access;
    private final Participants participants;
    private final Registers registers;
    private final Traces traces;
    private final Erasure erasure;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    WithdrawalService(
            ParticipantAccess access,
            Participants participants,
            Registers registers,
            Traces traces,
            Erasure erasure,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.participants = participants;
        this.registers = registers;
        this.traces = traces;
        this.erasure = erasure;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What a withdrawal will mean, to be shown before it. */
    @Transactional(readOnly = true)
    public WithdrawalConsequences consequences(UUID participantId) {
        var participant = participants.findById(participantId).orElseThrow(Refusal::notFound);
        access.requireLook(participant.workspaceId());
        return new WithdrawalConsequences(
                traces.of(participantId), traces.pasted(participantId), registers.graceDays(participant.workspaceId()));
    }

    /**
     * Hides everything of a participant at once and everywhere. It is erased when the workspace's grace is over, which is at
     * once where there is none. Who has withdrawn already stays so, and the grace does not begin anew.
     */
    @Transactional
    public void withdraw(UUID participantId) {
        var participant = access.lockToLeave(participantId);
        if (participant.hasWithdrawn()) {
            return;
        }
        int grace = registers.graceDays(participant.workspaceId());
        participant.leave(Departure.WITHDRAWN, clock.instant(), grace);
        events.publishEvent(new ParticipantWithdrawn(participant.workspaceId(), participantId));
        audit("participant-withdrawn", participantId);
        if (grace == 0) {
            erasure.erase(participant, Departure.WITHDRAWN, currentUser.requireId());
        }
    }

    /**
     * Shows everything of a participant again, who does not want to withdraw any more.
     *
     * @throws Refusal {@code not-withdrawn} for who has not, or whose consent is over, which a new one takes back;
     *     {@code grace-over}
     */
    @Transactional
    public void takeBack(UUID participantId) {
        var participant = access.lockToLeave(participantId);
        var left = participant
                .leaving()
                .filter(leaving -> leaving.why() == Departure.WITHDRAWN)
                .orElseThrow(() -> new Refusal("not-withdrawn"));
        if (left.isDue(clock.instant())) {
            throw new Refusal("grace-over");
        }
        participant.comeBack();
        events.publishEvent(new WithdrawalTakenBack(participant.workspaceId(), participantId));
        audit("withdrawal-taken-back", participantId);
    }

    /**
     * Erases a participant who has left, before the grace is over. There is no way back.
     *
     * @throws Refusal {@code not-withdrawn}
     */
    @Transactional
    public void eraseNow(UUID participantId) {
        var participant = access.lockToLeave(participantId);
        var left = participant.leaving().orElseThrow(() -> new Refusal("not-withdrawn"));
        erasure.erase(participant, left.why(), currentUser.requireId());
    }

    /** For how many days a withdrawal can be taken back. */
    @Transactional(readOnly = true)
    public int graceDays(UUID workspaceId) {
        access.requireLook(workspaceId);
        return registers.graceDays(workspaceId);
    }

    /**
     * Sets for how many days a withdrawal can be taken back. It holds for those to come; who has withdrawn already keeps the
     * day that was said.
     *
     * @param days 0 to {@link ParticipantLimits#GRACE_DAYS}
     * @throws Refusal {@code grace-range}
     */
    @Transactional
    public void changeGrace(UUID workspaceId, int days) {
        access.lock(workspaceId);
        if (days < 0 || days > ParticipantLimits.GRACE_DAYS) {
            throw new Refusal("grace-range", Map.of("limit", ParticipantLimits.GRACE_DAYS));
        }
        registers.setGraceDays(workspaceId, days);
        audit("grace-changed", workspaceId);
    }

    private void audit(String action, UUID subject) {
        events.publishEvent(new AuditEvent(clock.instant(), currentUser.requireId(), action, subject));
    }
}
