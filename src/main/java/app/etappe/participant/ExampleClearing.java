package app.etappe.participant;

import app.etappe.workspace.ExampleWorkspaceCleared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the participants of the example workspace away for good when it is reset or deleted. */
@Component("participantExampleClearing")
class ExampleClearing {

    private final Participants participants;
    private final Receipts receipts;
    private final Registers registers;

    ExampleClearing(Participants participants, Receipts receipts, Registers registers) {
        this.participants = participants;
        this.receipts = receipts;
        this.registers = registers;
    }

    @EventListener
    void on(ExampleWorkspaceCleared cleared) {
        registers.lock(cleared.workspaceId());
        participants.deleteAllIn(cleared.workspaceId());
        receipts.deleteAllIn(cleared.workspaceId());
        registers.delete(cleared.workspaceId());
    }
}
