package app.etappe.interview;

import app.etappe.workspace.ExampleWorkspaceCleared;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Takes the interviews of the example workspace away for good when it is reset or deleted. */
@Component("interviewExampleClearing")
class ExampleClearing {

    private static final int AT_ONCE = 100;

    private final Interviews interviews;
    private final InterviewRevisions revisions;
    private final Tags tags;
    private final Guides guides;

    ExampleClearing(Interviews interviews, InterviewRevisions revisions, Tags tags, Guides guides) {
        this.interviews = interviews;
        this.revisions = revisions;
        this.tags = tags;
        this.guides = guides;
    }

    @EventListener
    void on(ExampleWorkspaceCleared cleared) {
        List<UUID> next;
        do {
            next = interviews.idsIn(cleared.workspaceId(), Limit.of(AT_ONCE));
            if (!next.isEmpty()) {
                interviews.deleteAll(next);
                next.forEach(revisions::delete);
            }
        } while (next.size() == AT_ONCE);
        tags.deleteAllIn(cleared.workspaceId());
        guides.deleteAllIn(cleared.workspaceId());
    }
}
