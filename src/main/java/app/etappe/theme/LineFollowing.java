package app.etappe.theme;

import app.etappe.interview.LinesErased;
import app.etappe.workspace.ExampleWorkspaceCleared;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows what happens to the lines that themes gather. What is only hidden they find out when they are read. */
@Component
class LineFollowing {

    private final Themes themes;
    private final ApplicationEventPublisher events;

    LineFollowing(Themes themes, ApplicationEventPublisher events) {
        this.themes = themes;
        this.events = events;
    }

    @EventListener
    void on(LinesErased erased) {
        themes.forget(erased.noteIds());
        events.publishEvent(new ThemesChanged(erased.workspaceId()));
    }

    @EventListener
    void on(ExampleWorkspaceCleared cleared) {
        themes.deleteAllIn(cleared.workspaceId());
    }
}
