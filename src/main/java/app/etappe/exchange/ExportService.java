package app.etappe.exchange;

import app.etappe.base.AuditEvent;
import app.etappe.base.Refusal;
import app.etappe.journey.ComparisonService;
import app.etappe.journey.MapService;
import app.etappe.journey.VariantService;
import app.etappe.security.CurrentUser;
import app.etappe.table.CsvFile;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes maps to files. */
@Service
public class ExportService {

    private final MapService maps;
    private final VariantService variants;
    private final ComparisonService comparisons;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportService(
            MapService maps,
            VariantService variants,
            ComparisonService comparisons,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.maps = maps;
        this.variants = variants;
        this.comparisons = comparisons;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is seen on the map and in its variants in use, as a CSV file that an import makes the same map of. Leaves an audit event.
     *
     * @throws Refusal {@code not-found} for who may not see the map
     */
    @Transactional
    public MapFile csv(UUID mapId) {
        var file = MapFile.csv(maps.details(mapId).title(), CsvMapWriter.write(maps.content(mapId), drafts(mapId)));
        events.publishEvent(new AuditEvent(clock.instant(), currentUser.requireId(), "map-exported", mapId));
        return file;
    }

    /**
     * What differs between two layers of a map, as a CSV file for people: a row for each property, in the reader's words.
     * Leaves an audit event.
     *
     * @param first a variant; null for the base
     * @param second a variant; null for the base
     * @throws Refusal {@code not-found} for who may not see the map, and for a variant that it has not
     */
    @Transactional
    public MapFile differences(UUID mapId, @Nullable UUID first, @Nullable UUID second, Locale reader) {
        var differences = comparisons.differences(mapId, first, second);
        var words = new DifferenceWords(reader);
        var layers = variants.list(mapId);
        var names = List.of(words.layer(layers, first), words.layer(layers, second));
        var rows = new DifferenceRows(words, names.getFirst(), names.getLast()).of(differences);
        var title = maps.details(mapId).title() + " - " + String.join(" - ", names);
        events.publishEvent(new AuditEvent(clock.instant(), currentUser.requireId(), "map-exported", mapId));
        return MapFile.csv(title, CsvFile.of(rows));
    }

    private List<DraftVariant> drafts(UUID mapId) {
        var layers = variants.list(mapId);
        return layers.stream()
                .filter(layer -> !layer.archived())
                .map(layer -> new DraftVariant(
                        0,
                        VariantName.of(layer),
                        layers.stream()
                                .filter(other -> other.id().equals(layer.below()))
                                .map(VariantName::of)
                                .findFirst()
                                .orElse(null),
                        layer.date(),
                        maps.content(mapId, layer.id())))
                .toList();
    }
}
