package app.etappe.bring;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.exchange.FileVariant;
import app.etappe.journey.LayerDetails;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.journey.VariantService;
import app.etappe.segment.SegmentService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads journeys, wherever they are. */
@Component
class Journeys {

    private final MapService maps;
    private final VariantService variants;
    private final SegmentService segments;

    Journeys(MapService maps, VariantService variants, SegmentService segments) {
        this.maps = maps;
        this.variants = variants;
        this.segments = segments;
    }

    /** @throws Refusal {@code not-found} for a map that is not in the workspace, or not open to who asks */
    void require(UUID workspaceId, Journey journey) {
        if (journey instanceof Journey.OfMap map
                && !maps.details(map.id()).workspaceId().equals(workspaceId)) {
            throw Refusal.notFound();
        }
    }

    MapContent content(Journey journey) {
        return switch (journey) {
            case Journey.OfMap map -> maps.content(map.id());
            case Journey.OfFile file -> file.file().content();
        };
    }

    /** A copy's content. A file does not say whether a map closes to its start: in that it does not differ from the base. */
    MapContent content(Journey copy, MapContent base) {
        var content = content(copy);
        return copy instanceof Journey.OfFile ? content.withLoop(base.loop()) : content;
    }

    /** What is seen in one of a copy's variants. */
    MapContent content(Journey journey, int place, MapContent base) {
        return switch (journey) {
            case Journey.OfMap map ->
                maps.content(map.id(), layers(map.id()).get(place).id());
            case Journey.OfFile file ->
                file.file().variants().get(place).content().withLoop(base.loop());
        };
    }

    /** The variants that it has, those in use, and those of segments first. */
    List<OwnVariant> variants(UUID workspaceId, Journey journey) {
        return switch (journey) {
            case Journey.OfMap map -> ofMap(layers(map.id()));
            case Journey.OfFile file -> ofFile(workspaceId, file.file().variants());
        };
    }

    private List<LayerDetails> layers(UUID mapId) {
        var inUse = new ArrayList<LayerDetails>();
        var all =
                variants.list(mapId).stream().filter(layer -> !layer.archived()).toList();
        all.stream().filter(layer -> !layer.future()).forEach(inUse::add);
        all.stream().filter(LayerDetails::future).forEach(inUse::add);
        return inUse;
    }

    private static List<OwnVariant> ofMap(List<LayerDetails> layers) {
        var ids = layers.stream().map(LayerDetails::id).toList();
        return layers.stream()
                .map(layer -> new OwnVariant(
                        layer.future() ? layer.title() : layer.name(),
                        layer.future(),
                        layer.future()
                                ? Set.of()
                                : layer.segments().stream()
                                        .map(LayerDetails.Segment::id)
                                        .collect(Collectors.toSet()),
                        layer.below() == null ? OwnVariant.ITSELF : ids.indexOf(layer.below()),
                        layer.date()))
                .toList();
    }

    private List<OwnVariant> ofFile(UUID workspaceId, List<FileVariant> variants) {
        if (variants.isEmpty()) {
            return List.of();
        }
        var named = segments.list(workspaceId).stream()
                .flatMap(dimension -> dimension.segments().stream())
                .collect(Collectors.groupingBy(segment -> Texts.folded(segment.name())));
        // Of two of one name nobody knows which is meant.
        var known = named.entrySet().stream()
                .filter(each -> each.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().getFirst().id()));
        return variants.stream()
                .map(variant -> new OwnVariant(
                        String.join(", ", variant.names()),
                        variant.future(),
                        variant.future() ? Set.of() : known(variant.names(), known),
                        variant.below(),
                        variant.date()))
                .toList();
    }

    /** None if the workspace lacks one of them. */
    private static Set<UUID> known(List<String> names, Map<String, UUID> known) {
        var found = new HashSet<UUID>();
        for (var name : names) {
            var id = known.get(Texts.folded(name));
            if (id == null) {
                return Set.of();
            }
            found.add(id);
        }
        return found;
    }
}
