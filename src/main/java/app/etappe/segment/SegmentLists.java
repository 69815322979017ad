package app.etappe.segment;

import app.etappe.base.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads a workspace's segments: a few queries, however many there are. It asks for no rights: its callers do. */
@Component
class SegmentLists {

    private final Dimensions dimensions;
    private final Segments segments;
    private final Personas personas;

    SegmentLists(Dimensions dimensions, Segments segments, Personas personas) {
        this.dimensions = dimensions;
        this.segments = segments;
        this.personas = personas;
    }

    List<DimensionDetails> inUse(UUID workspaceId) {
        return withSegments(
                dimensions.inUse(workspaceId, Limit.of(SegmentLimits.DIMENSIONS)),
                segments.inUse(workspaceId, Limit.of(SegmentLimits.SEGMENTS)));
    }

    ArchivedSegments archived(UUID workspaceId) {
        var archive = Limit.of(SegmentLimits.ARCHIVE);
        var archived = segments.archived(workspaceId, archive);
        return new ArchivedSegments(
                withSegments(
                        dimensions.archived(workspaceId, archive),
                        segments.inUse(workspaceId, Limit.of(SegmentLimits.SEGMENTS))),
                withPersonas(archived),
                namesOfTargets(archived));
    }

    private Map<UUID, String> namesOfTargets(List<Segment> merged) {
        var targets = merged.stream()
                .map(Segment::mergedInto)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return targets.isEmpty()
                ? Map.of()
                : segments.some(targets).stream().collect(Collectors.toMap(Segment::id, Segment::name));
    }

    /** Those of these segments that are the workspace's, with their dimensions' names where their own are not enough. */
    List<SegmentReference> references(UUID workspaceId, Collection<UUID> segmentIds) {
        var some = segments.someIn(workspaceId, segmentIds);
        var dimensionsOf = dimensionsOf(namesakes(workspaceId, some));
        return some.stream()
                .map(segment -> segment.reference(dimensionsOf.get(segment.id())))
                .toList();
    }

    /** Those whose name another one has as well, among them or in use. */
    private List<Segment> namesakes(UUID workspaceId, List<Segment> some) {
        var archived = some.stream().filter(Segment::isArchived).map(Segment::name);
        var inUse = segments.namesInUse(workspaceId, Limit.of(SegmentLimits.SEGMENTS)).stream();
        var bearers =
                Stream.concat(archived, inUse).collect(Collectors.groupingBy(Texts::folded, Collectors.counting()));
        return some.stream()
                .filter(segment -> bearers.getOrDefault(Texts.folded(segment.name()), 0L) > 1)
                .toList();
    }

    /** What the dimensions of segments are called, by the segments' ids. */
    private Map<UUID, String> dimensionsOf(List<Segment> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        var ids = some.stream().map(Segment::dimensionId).collect(Collectors.toSet());
        var names = dimensions.some(ids).stream().collect(Collectors.toMap(Dimension::id, Dimension::name));
        return some.stream()
                .collect(Collectors.toMap(Segment::id, segment -> names.getOrDefault(segment.dimensionId(), "")));
    }

    private List<DimensionDetails> withSegments(List<Dimension> some, List<Segment> all) {
        var byDimension = withPersonas(all).stream().collect(Collectors.groupingBy(SegmentDetails::dimensionId));
        return some.stream()
                .map(dimension -> dimension.details(byDimension.getOrDefault(dimension.id(), List.of())))
                .toList();
    }

    private List<SegmentDetails> withPersonas(List<Segment> some) {
        var bySegment = personasOf(some.stream().map(Segment::id).toList());
        return some.stream()
                .map(segment -> segment.details(bySegment.getOrDefault(segment.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<PersonaDetails>> personasOf(Collection<UUID> segmentIds) {
        if (segmentIds.isEmpty()) {
            return Map.of();
        }
        return personas.of(segmentIds, Limit.of(segmentIds.size() * SegmentLimits.PERSONAS)).stream()
                .map(Persona::details)
                .collect(Collectors.groupingBy(PersonaDetails::segmentId));
    }
}
