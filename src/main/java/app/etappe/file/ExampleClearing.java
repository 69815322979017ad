package app.etappe.file;

import app.etappe.workspace.ExampleWorkspaceCleared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the pictures of the example workspace away for good when it is reset or deleted, whatever they hang on. */
@Component("fileExampleClearing")
class ExampleClearing {

    private final PictureStore store;

    ExampleClearing(PictureStore store) {
        this.store = store;
    }

    @EventListener
    void on(ExampleWorkspaceCleared cleared) {
        store.removeAllIn(cleared.workspaceId());
    }
}
