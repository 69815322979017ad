package app.etappe.review;

import app.etappe.workspace.ExampleWorkspaceCleared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the reviews of the example workspace away for good when it is reset or deleted. */
@Component("reviewExampleClearing")
class ExampleClearing {

    private final Reviews reviews;

    ExampleClearing(Reviews reviews) {
        this.reviews = reviews;
    }

    @EventListener
    void on(ExampleWorkspaceCleared cleared) {
        reviews.deleteAllIn(cleared.workspaceId());
    }
}
