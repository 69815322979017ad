package app.etappe.priority;

import app.etappe.journey.LaneCardService;
import app.etappe.painpoint.ItemKind;
import app.etappe.segment.SegmentService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ranking of pain points, or of opportunities, of a workspace. */
@Service
public class PriorityService {

    private final WorkspaceAccess access;
    private final LaneCardService cards;
    private final SegmentService segments;
    private final Rankings rankings;

    PriorityService(WorkspaceAccess access, LaneCardService cards, SegmentService segments, Rankings rankings) {
        this.access = access;
        this.cards = cards;
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
        var shown = cards.maps(workspaceId);
        var ranking = rankings.of(workspaceId, kind, segments.list(workspaceId));
        return new Ranking(
                ranking.weights(),
                ranking.reachIn(),
                ranking.items().stream()
                        .map(item -> item.with(item.item().on(shown)))
                        .toList());
    }
}
