package app.etappe.segment;

import app.etappe.workspace.ExampleWorkspaceCleared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the segments of the example workspace away for good when it is reset or deleted. */
@Component("segmentExampleClearing")
class ExampleClearing {

    private final Catalogues catalogues;
    private final Dimensions dimensions;

    ExampleClearing(Catalogues catalogues, Dimensions dimensions) {
        this.catalogues = catalogues;
        this.dimensions = dimensions;
    }

    @EventListener
    void on(ExampleWorkspaceCleared cleared) {
        catalogues.lock(cleared.workspaceId());
        dimensions.deleteAllIn(cleared.workspaceId());
        catalogues.delete(cleared.workspaceId());
    }
}
