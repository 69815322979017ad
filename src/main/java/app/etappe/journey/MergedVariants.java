package app.etappe.journey;

import app.etappe.security.CurrentUser;
import app.etappe.segment.MergeQuestion;
import app.etappe.segment.SegmentUse;
import app.etappe.segment.SegmentsChanged;
import app.etappe.segment.SegmentsMerged;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of variants when the segments that they are for are merged, archived or called otherwise. */
@Component
class MergedVariants implements SegmentUse {

    private final Variants variants;
    private final VariantLists lists;
    private final JourneyMaps maps;
    private final Elements elements;
    private final MapRevisions revisions;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergedVariants(
            Variants variants,
            VariantLists lists,
            JourneyMaps maps,
            Elements elements,
            MapRevisions revisions,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.variants = variants;
        this.lists = lists;
        this.maps = maps;
        this.elements = elements;
        this.revisions = revisions;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void hold(UUID segment) {
        variants.mapsWithSegment(segment).forEach(revisions::lock);
    }

    @Override
    public List<MergeQuestion> questions(UUID workspaceId, UUID from, UUID into) {
        var clashing = with(from).stream()
                .filter(ofMap -> !clashes(ofMap, from, into).isEmpty())
                .collect(Collectors.toMap(ofMap -> ofMap.getFirst().mapId(), ofMap -> ofMap));
        var visible = maps.findAllById(clashing.keySet()).stream()
                .filter(map -> map.isVisibleTo(currentUser.requireId()) && !map.isGone(clock.instant()))
                .map(JourneyMap::id)
                .toList();
        var summaries = lists.of(workspaceId, visible);
        var titles = elements.titles(visible);
        return visible.stream()
                .flatMap(mapId -> clashes(clashing.getOrDefault(mapId, List.of()), from, into).stream()
                        .map(clash -> question(
                                titles.getOrDefault(mapId, ""), clash, summaries.getOrDefault(mapId, List.of()))))
                .toList();
    }

    private static MergeQuestion question(String title, Collection<Variant> clash, List<VariantSummary> summaries) {
        var ids = clash.stream().map(Variant::id).collect(Collectors.toSet());
        return new MergeQuestion(
                title,
                summaries.stream()
                        .filter(summary -> ids.contains(summary.layer().id()))
                        .map(summary -> new MergeQuestion.Choice(
                                summary.layer().id(), summary.layer().name(), summary.differences()))
                        .toList());
    }

    /** Asked at each change of segments, which stands in the same transaction: pages hear of it when it is committed. */
    @EventListener
    void on(SegmentsChanged changed) {
        variants.mapsWithSegments(changed.workspaceId())
                .forEach(mapId -> events.publishEvent(new LayersChanged(mapId)));
    }

    /** Where nobody was asked, because they do not see the map, the variant stays that was for the segment already. */
    @EventListener
    void on(SegmentsMerged merged) {
        for (var ofMap : with(merged.from())) {
            for (var clash : clashes(ofMap, merged.from(), merged.into())) {
                var staying = staying(clash, merged);
                clash.stream()
                        .filter(variant -> variant != staying)
                        .forEach(variant -> variant.archive(clock.instant()));
            }
            ofMap.forEach(variant -> variant.follow(merged.from(), merged.into()));
        }
    }

    private static Variant staying(List<Variant> clash, SegmentsMerged merged) {
        return clash.stream()
                .filter(variant -> merged.staying().contains(variant.id()))
                .findFirst()
                .or(() -> clash.stream()
                        .filter(variant -> !variant.segments().contains(merged.from()))
                        .findFirst())
                .orElseGet(clash::getFirst);
    }

    /** The variants of each map that has one for the segment. */
    private Collection<List<Variant>> with(UUID segment) {
        var mapIds = variants.mapsWithSegment(segment);
        return mapIds.isEmpty()
                ? List.of()
                : variants.of(mapIds).stream()
                        .collect(Collectors.groupingBy(Variant::mapId))
                        .values();
    }

    /** The variants in use of one map that are for the same once one segment is the other. */
    private static List<List<Variant>> clashes(List<Variant> ofMap, UUID from, UUID into) {
        return Variants.inUse(ofMap).stream()
                .filter(variant -> !variant.isFuture())
                .collect(Collectors.groupingBy(variant -> Variant.key(variant.segmentsAfter(from, into))))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .toList();
    }
}
