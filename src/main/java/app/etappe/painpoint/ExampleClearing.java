package app.etappe.painpoint;

import app.etappe.workspace.ExampleWorkspaceCleared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the items and levers of the example workspace away for good when it is reset or deleted. */
@Component("itemExampleClearing")
class ExampleClearing {

    private final Items items;
    private final Levers levers;
    private final ItemRegisters registers;

    ExampleClearing(Items items, Levers levers, ItemRegisters registers) {
        this.items = items;
        this.levers = levers;
        this.registers = registers;
    }

    @EventListener
    void on(ExampleWorkspaceCleared cleared) {
        items.deleteAllIn(cleared.workspaceId());
        levers.deleteAllIn(cleared.workspaceId());
        registers.delete(cleared.workspaceId());
    }
}
