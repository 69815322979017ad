package app.etappe.priority;

import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemSummary;
import app.etappe.segment.SegmentService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ranking of pain points, or of opportunities, of a workspace. */
@Service
public class PriorityService {

    private final WorkspaceAccess access;
    private final ItemService items;
    private final SegmentService segments;
    private final Rankings rankings;

    PriorityService(WorkspaceAccess access, ItemService items, SegmentService segments, Rankings rankings) {
        this.access = access;
        this.items = items;
        this.segments = segments;
        this.rankings = rankings;
    }

    /**
     * All items of a kind, whatever is shown of them, so that a filter changes no priority; with the places that their reader
     * may see. Of rounds that are not revealed nothing is in it. A few queries, however many items there are.
     *
     * @throws app.etappe.base.Refusal {@code not-found} for who is no member
     */
    @Transactional(readOnly = true)
    public Ranking ranking(UUID workspaceId, ItemKind kind) {
        access.require(Right.READ, workspaceId);
        Map<UUID, ItemSummary> shown =
                items.list(workspaceId).stream().collect(Collectors.toMap(ItemSummary::id, Function.identity()));
        var ranking = rankings.of(workspaceId, kind, segments.list(workspaceId));
        return new Ranking(
                ranking.weights(),
                ranking.reachIn(),
                ranking.items().stream()
                        .filter(item -> shown.containsKey(item.item().id()))
                        .map(item -> item.with(shown.getOrDefault(item.item().id(), item.item())))
                        .toList());
    }
}
