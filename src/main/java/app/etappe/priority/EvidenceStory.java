package app.etappe.priority;

import app.etappe.evidence.EvidenceDay;
import app.etappe.evidence.EvidenceDays;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStands;
import app.etappe.workspace.WorkspaceDays;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Tells on which days customers said something of an item that they had not said before: how many, never their words. */
@Component
class EvidenceStory implements StoryTeller {

    /** The latest days are told. */
    private static final int MOST = 500;

    private final ItemService items;
    private final ItemStands stands;
    private final EvidenceDays evidence;
    private final WorkspaceDays days;

    EvidenceStory(ItemService items, ItemStands stands, EvidenceDays evidence, WorkspaceDays days) {
        this.items = items;
        this.stands = stands;
        this.evidence = evidence;
        this.days = days;
    }

    @Override
    public List<StoryEvent> of(UUID itemId) {
        var workspaceId = items.details(itemId).workspaceId();
        var zone = days.zone(workspaceId);
        var told = evidence.of(workspaceId, StoryService.places(itemId, stands.of(itemId), null));
        return told.stream()
                .skip(Math.max(0, told.size() - MOST))
                .map(day -> event(day, zone))
                .toList();
    }

    private static StoryEvent event(EvidenceDay day, ZoneId zone) {
        var counts = IntStream.of(
                        day.customers(), day.contradicting(), day.anonymous(), day.anonymousAgainst(), day.inAll())
                .mapToObj(String::valueOf)
                .toList();
        return new StoryEvent(day.heldOn().atStartOfDay(zone).toInstant(), StoryKind.EVIDENCE, null, counts);
    }
}
