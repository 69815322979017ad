package app.etappe.participant;

import app.etappe.base.Refusal;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do what with participants: researchers alone, since they are personal data. For strangers they do not exist.
 * An archived workspace can be looked at, and who withdraws can leave it; nothing else changes there.
 */
@Component
public class ParticipantAccess {

    private final WorkspaceAccess workspaces;
    private final Participants participants;
    private final Registers registers;
    private final ApplicationEventPublisher events;

    ParticipantAccess(
            WorkspaceAccess workspaces,
            Participants participants,
            Registers registers,
            ApplicationEventPublisher events) {
        this.workspaces = workspaces;
        this.participants = participants;
        this.registers = registers;
        this.events = events;
    }

    /**
     * Refuses unless the current user does research where this participant belongs.
     *
     * @throws Refusal {@code not-signed-in}, {@code not-found}, {@code not-allowed}, {@code workspace-archived}
     */
    @Transactional(readOnly = true)
    public void requireResearch(UUID participantId) {
        workspaces.require(Right.RESEARCH, workspaceOf(participantId));
    }

    /** To look, in an archived workspace too. @throws Refusal {@code not-found}, {@code not-allowed} */
    void requireLook(UUID workspaceId) {
        if (!workspaces.couldOutOfArchive(Right.RESEARCH, workspaceId)) {
            workspaces.require(Right.RESEARCH, workspaceId);
        }
    }

    /** For a question about a change that is not made yet. @throws Refusal as {@link #requireResearch} */
    void requireChange(UUID workspaceId) {
        workspaces.require(Right.RESEARCH, workspaceId);
    }

    /** For a change, which is told as {@link ParticipantsChanged}. @throws Refusal as {@link #requireResearch} */
    void lock(UUID workspaceId) {
        workspaces.require(Right.RESEARCH, workspaceId);
        registers.lock(workspaceId);
        events.publishEvent(new ParticipantsChanged(workspaceId));
    }

    /** The participant, withdrawn or not. @throws Refusal as {@link #requireResearch} */
    Participant lockParticipant(UUID participantId) {
        lock(workspaceOf(participantId));
        return participants.findById(participantId).orElseThrow(Refusal::notFound);
    }

    /** Like {@link #lockParticipant}, in an archived workspace too: whoever wants to leave can. */
    Participant lockToLeave(UUID participantId) {
        lockToTidy(workspaceOf(participantId));
        return participants.findById(participantId).orElseThrow(Refusal::notFound);
    }

    /** Like {@link #lock}, in an archived workspace too. */
    void lockToTidy(UUID workspaceId) {
        requireLook(workspaceId);
        lockForJob(workspaceId);
    }

    /** For a change that nobody asks for. */
    void lockForJob(UUID workspaceId) {
        registers.lock(workspaceId);
        events.publishEvent(new ParticipantsChanged(workspaceId));
    }

    private UUID workspaceOf(UUID participantId) {
        return participants.workspaceOf(participantId).orElseThrow(Refusal::notFound);
    }
}
