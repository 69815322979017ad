package app.etappe.journey;

import app.etappe.segment.PersonaReference;
import app.etappe.segment.PersonaService;
import app.etappe.segment.SegmentReference;
import app.etappe.segment.SegmentService;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the variants of a map with the names of the segments that they are for. */
@Component
class VariantReader {

    private final Variants variants;
    private final JourneyMaps maps;
    private final SegmentService segments;
    private final PersonaService personas;

    VariantReader(Variants variants, JourneyMaps maps, SegmentService segments, PersonaService personas) {
        this.variants = variants;
        this.maps = maps;
        this.segments = segments;
        this.personas = personas;
    }

    /** All variants of a map, in the order in which they were made; a future state behind what it lies over. */
    List<LayerDetails> of(UUID mapId) {
        var all = variants.of(mapId);
        if (all.isEmpty()) {
            return List.of();
        }
        var workspace = maps.findById(mapId).orElseThrow().workspaceId();
        return details(all, workspace, personas.of(workspace, segmentsOf(all)));
    }

    /** Some variants of one workspace's maps with their segments' names alone, each with what it lies over. */
    List<LayerDetails> withoutPersonas(UUID workspaceId, List<Variant> some) {
        return details(some, workspaceId, Map.of());
    }

    private List<LayerDetails> details(List<Variant> all, UUID workspace, Map<UUID, List<PersonaReference>> people) {
        var named = segments.references(workspace, segmentsOf(all)).stream()
                .collect(Collectors.toMap(SegmentReference::id, segment -> segment));
        var inUse = Variants.inUse(all).stream().map(Variant::id).collect(Collectors.toSet());
        var own = new HashMap<UUID, List<LayerDetails.Segment>>();
        all.forEach(variant -> own.put(variant.id(), segments(variant.segments(), named, people)));
        return all.stream().map(variant -> details(variant, own, inUse)).toList();
    }

    private static Set<UUID> segmentsOf(List<Variant> some) {
        return some.stream().flatMap(variant -> variant.segments().stream()).collect(Collectors.toSet());
    }

    private static LayerDetails details(
            Variant variant, Map<UUID, List<LayerDetails.Segment>> segments, Set<UUID> inUse) {
        var below = variant.belowId();
        return new LayerDetails(
                variant.id(),
                below,
                variant.isFuture(),
                variant.title(),
                variant.targetDate(),
                segments.getOrDefault(below == null ? variant.id() : below, List.of()),
                !inUse.contains(variant.id()));
    }

    private static List<LayerDetails.Segment> segments(
            Set<UUID> ids, Map<UUID, SegmentReference> named, Map<UUID, List<PersonaReference>> people) {
        return ids.stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(SegmentReference::name).thenComparing(SegmentReference::id))
                .map(segment -> new LayerDetails.Segment(
                        segment.id(),
                        segment.dimension(),
                        segment.name(),
                        segment.colour().code(),
                        people.getOrDefault(segment.id(), List.of()).stream()
                                .map(persona -> new LayerDetails.Persona(
                                        persona.name(), persona.role(), persona.quote(), persona.picture()))
                                .toList()))
                .toList();
    }
}
