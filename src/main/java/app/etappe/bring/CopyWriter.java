package app.etappe.bring;

import app.etappe.base.Refusal;
import app.etappe.copies.Alignment;
import app.etappe.copies.Copies;
import app.etappe.copies.CopyService;
import app.etappe.copies.Settled;
import app.etappe.journey.MapContent;
import app.etappe.journey.VariantService;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.SegmentDetails;
import app.etappe.segment.SegmentService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes a copy as a variant of a map, and the copy's own variants with it. */
@Component
class CopyWriter {

    private final Journeys journeys;
    private final VariantService variants;
    private final CopyService copies;
    private final SegmentService segments;

    CopyWriter(Journeys journeys, VariantService variants, CopyService copies, SegmentService segments) {
        this.journeys = journeys;
        this.variants = variants;
        this.copies = copies;
        this.segments = segments;
    }

    /**
     * Writes it.
     *
     * @return the new variants
     * @throws Refusal {@code changed-meanwhile} if one of its own variants cannot come after all
     */
    List<UUID> write(UUID workspaceId, UUID mapId, BringDraft.Copy copy) {
        var compared = copy.compared();
        var made = new HashMap<Integer, UUID>();
        var itself = variants.add(mapId, Set.of(copy.segment()));
        made.put(OwnVariant.ITSELF, itself);
        copies.write(mapId, null, itself, compared.seenInCopy(), compared.settled());
        var all = new ArrayList<>(List.of(itself));
        for (var carried : carried(workspaceId, copy)) {
            var layer = write(mapId, compared, carried, made);
            made.put(carried.place(), layer);
            all.add(layer);
        }
        return all;
    }

    private List<Carrying.Carried> carried(UUID workspaceId, BringDraft.Copy copy) {
        if (copy.carried().isEmpty()) {
            return List.of();
        }
        var possible = Carrying.of(copy.compared().own(), copy.segment(), dimensions(workspaceId), Set.of());
        var wished = possible.variants().stream()
                .filter(carried -> copy.carried().contains(carried.place()))
                .toList();
        if (wished.size() < copy.carried().size()) {
            throw new Refusal("changed-meanwhile");
        }
        return wished;
    }

    private Map<UUID, UUID> dimensions(UUID workspaceId) {
        return segments.list(workspaceId).stream()
                .map(DimensionDetails::segments)
                .flatMap(List::stream)
                .collect(Collectors.toMap(SegmentDetails::id, SegmentDetails::dimensionId));
    }

    private UUID write(UUID mapId, Comparison compared, Carrying.Carried carried, Map<Integer, UUID> made) {
        var variant = carried.variant();
        var content = journeys.content(compared.copy(), carried.place(), compared.seen());
        if (variant.future()) {
            var below = made.get(variant.below());
            if (below == null) {
                throw new Refusal("changed-meanwhile");
            }
            var layer = variants.addFuture(mapId, below, variant.name(), variant.date());
            copies.write(mapId, below, layer, content, Settled.NOTHING);
            return layer;
        }
        var layer = variants.add(mapId, carried.segments());
        copies.write(mapId, null, layer, content, settled(compared, content));
        return layer;
    }

    private static Settled settled(Comparison compared, MapContent variant) {
        Alignment onward = Copies.align(compared.seenInCopy(), variant, Settled.NOTHING);
        return Settled.through(compared.alignment(), onward, variant);
    }
}
