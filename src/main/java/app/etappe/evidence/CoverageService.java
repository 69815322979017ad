package app.etappe.evidence;

import app.etappe.base.Refusal;
import app.etappe.interview.Evidence;
import app.etappe.interview.EvidenceService;
import app.etappe.interview.MapEvidence;
import app.etappe.journey.ElementType;
import app.etappe.journey.MapPlace;
import app.etappe.journey.PlaceService;
import app.etappe.participant.ParticipantReference;
import app.etappe.participant.ParticipantService;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many customers stand behind the parts of a map. It is computed whenever it is asked for, and never typed. */
@Service
public class CoverageService {

    private final EvidenceService evidence;
    private final PlaceService places;
    private final ParticipantService participants;

    CoverageService(EvidenceService evidence, PlaceService places, ParticipantService participants) {
        this.evidence = evidence;
        this.places = places;
        this.participants = participants;
    }

    /**
     * The coverage of a map's stages, each with all that stands in it.
     *
     * @param segmentId only people of this segment count; null: everybody does
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public MapCoverage stages(UUID mapId, @Nullable UUID segmentId) {
        var found = evidence.of(mapId);
        var counted = counted(found, segmentId);
        Map<UUID, MapPlace> all =
                places.all(mapId).stream().collect(Collectors.toMap(MapPlace::id, Function.identity()));
        var byStage = found.evidence().stream()
                .filter(each -> counted.test(each.participantId()))
                .filter(each -> stageOf(each, all) != null)
                .collect(Collectors.groupingBy(each -> String.valueOf(stageOf(each, all))));
        var stages = all.values().stream()
                .filter(place -> place.type() == ElementType.STAGE && place.variantId() == null)
                .sorted(Comparator.comparing(MapPlace::rank).thenComparing(MapPlace::id))
                .map(stage -> new StageCoverage(
                        stage.id(),
                        stage.text(),
                        CoverageCount.of(byStage.getOrDefault(stage.id().toString(), List.of()))))
                .toList();
        return new MapCoverage((int) found.asked().stream().filter(counted).count(), stages);
    }

    /** Who counts; of one segment nobody does who is not known. */
    private Predicate<@Nullable UUID> counted(MapEvidence found, @Nullable UUID segmentId) {
        if (segmentId == null) {
            return person -> true;
        }
        Set<UUID> people = participants.references(found.asked()).stream()
                .filter(person -> person.segmentIds().contains(segmentId))
                .map(ParticipantReference::id)
                .collect(Collectors.toSet());
        return person -> person != null && people.contains(person);
    }

    private static @Nullable UUID stageOf(Evidence evidence, Map<UUID, MapPlace> all) {
        var place = all.get(evidence.target().elementId());
        while (place != null && place.type() != ElementType.STAGE) {
            place = place.parentId() == null ? null : all.get(place.parentId());
        }
        return place == null ? null : place.id();
    }
}
