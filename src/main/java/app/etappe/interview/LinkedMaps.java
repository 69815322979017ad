package app.etappe.interview;

import app.etappe.base.live.LiveChange;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The maps that lines lead to, of interviews that were opened on this node since it started: whoever has one open hears what
 * becomes of the places, which may be called otherwise, or be gone, a moment after they were linked.
 */
@Component
class LinkedMaps {

    private final Map<UUID, Set<UUID>> mapsOfInterview = new ConcurrentHashMap<>();
    private final InterviewNews news;

    LinkedMaps(InterviewNews news) {
        this.news = news;
    }

    void note(UUID interviewId, Set<UUID> mapIds) {
        mapsOfInterview.put(interviewId, Set.copyOf(mapIds));
    }

    @EventListener
    void on(LiveChange change) {
        mapsOfInterview.forEach((interview, maps) -> {
            if (maps.contains(change.documentId())) {
                news.noticed(interview);
            }
        });
    }
}
