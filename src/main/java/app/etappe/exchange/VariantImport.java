package app.etappe.exchange;

import app.etappe.base.Colour;
import app.etappe.base.TextBundle;
import app.etappe.base.Texts;
import app.etappe.copies.CopyService;
import app.etappe.copies.Settled;
import app.etappe.exchange.SegmentPlan.Planned;
import app.etappe.journey.MapService;
import app.etappe.journey.VariantService;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the variants of a file, over a map that was made of its base, and the segments that they are for. */
@Component
class VariantImport {

    private final MapService maps;
    private final VariantService variants;
    private final CopyService copies;
    private final DimensionService dimensions;
    private final SegmentService segments;

    VariantImport(
            MapService maps,
            VariantService variants,
            CopyService copies,
            DimensionService dimensions,
            SegmentService segments) {
        this.maps = maps;
        this.variants = variants;
        this.copies = copies;
        this.dimensions = dimensions;
        this.segments = segments;
    }

    /** Finds the segments that the variants of a file are for, and says what is wrong with them. */
    SegmentPlan plan(UUID workspaceId, List<DraftVariant> drafts, Locale language, CsvMessages messages) {
        var imported = TextBundle.in(language).getString("exchange.imported");
        return SegmentPlan.of(segments.list(workspaceId), drafts, imported, messages);
    }

    /** Makes them all. */
    void make(UUID workspaceId, UUID mapId, List<DraftVariant> drafts, SegmentPlan plan) {
        var made = makeSegments(workspaceId, plan);
        boolean loop = maps.content(mapId).loop();
        Map<String, UUID> layers = new HashMap<>();
        for (var draft : drafts) {
            var below = draft.below() == null ? null : layers.get(draft.below().key());
            var layer = add(mapId, below, draft, plan, made);
            if (!draft.name().isFuture()) {
                layers.put(draft.name().key(), layer);
            }
            // A file does not say whether a map closes to its start: in that no variant differs.
            copies.write(mapId, below, layer, draft.content().withLoop(loop), Settled.NOTHING);
        }
    }

    private UUID add(UUID mapId, @Nullable UUID below, DraftVariant draft, SegmentPlan plan, Map<Planned, UUID> made) {
        if (draft.name().isFuture()) {
            return variants.addFuture(mapId, below, draft.name().title(), draft.date());
        }
        Set<UUID> ids = new HashSet<>();
        for (var name : draft.name().segments()) {
            var planned = plan.planned(name);
            ids.add(planned.id() == null ? Objects.requireNonNull(made.get(planned)) : planned.id());
        }
        return variants.add(mapId, ids);
    }

    private Map<Planned, UUID> makeSegments(UUID workspaceId, SegmentPlan plan) {
        Map<String, UUID> fresh = new HashMap<>();
        Map<Planned, UUID> made = new HashMap<>();
        for (var segment : plan.newSegments()) {
            var present = plan.dimension(segment.dimension());
            var dimension = present != null
                    ? present
                    : fresh.computeIfAbsent(
                            Texts.folded(segment.dimension()), any -> dimensions.add(workspaceId, segment.dimension()));
            var colour = Colour.values()[made.size() % Colour.values().length];
            made.put(segment, segments.add(dimension, new SegmentDraft(segment.name(), "", null, colour)));
        }
        return made;
    }
}
