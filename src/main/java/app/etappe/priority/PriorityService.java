package app.etappe.priority;

import app.etappe.journey.LaneCardService;
import app.etappe.journey.VariantSegments;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemPlace;
import app.etappe.segment.SegmentService;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ranking of pain points, or of opportunities, of a workspace. */
@Service
public class PriorityService {

    private final WorkspaceAccess access;
    private final WeightsChanges weights;
    private final Rankings rankings;
    private final SegmentService segments;
    private final VariantSegments variants;
    private final EarlierStandings standings;
    private final LaneCardService cards;

    PriorityService(
            WorkspaceAccess access,
            WeightsChanges weights,
            Rankings rankings,
            SegmentService segments,
            VariantSegments variants,
            EarlierStandings standings,
            LaneCardService cards) {
        this.access = access;
        this.weights = weights;
        this.rankings = rankings;
        this.segments = segments;
        this.variants = variants;
        this.standings = standings;
        this.cards = cards;
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
        var held = weights.current(workspaceId);
        var ranked = rankings.of(workspaceId, kind, held);
        var reaches = new Reaches(segments.list(workspaceId), variants.of(mapsOf(ranked)));
        var shifts = shifts(workspaceId, kind, held);
        var shown = cards.maps(workspaceId);
        return new Ranking(
                held,
                reaches.measure(),
                ranked.stream()
                        .map(row -> row.with(row.item().on(shown), reaches.of(row.item()), shifts.of(Stood.of(row))))
                        .toList());
    }

    private static Set<UUID> mapsOf(List<RankedItem> ranked) {
        return ranked.stream()
                .flatMap(row -> row.item().places().stream())
                .map(ItemPlace::mapId)
                .collect(Collectors.toSet());
    }

    private Shifts shifts(UUID workspaceId, ItemKind kind, Weights held) {
        return standings
                .last(workspaceId, kind)
                .map(last -> new Shifts(last.takenOn(), !last.isWeighedAs(held), standings.items(last.id())))
                .orElse(Shifts.NONE);
    }
}
