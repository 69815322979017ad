package app.etappe.evidence;

import app.etappe.base.Refusal;
import app.etappe.evidence.PlaceEvidence.Among;
import app.etappe.evidence.PlaceEvidence.Speaker;
import app.etappe.interview.EvidenceService;
import app.etappe.interview.MapEvidence;
import app.etappe.interview.Quote;
import app.etappe.interview.QuoteService;
import app.etappe.journey.BoardSpot;
import app.etappe.journey.LayerDetails;
import app.etappe.journey.MapService;
import app.etappe.journey.VariantService;
import app.etappe.participant.ParticipantReference;
import app.etappe.participant.ParticipantService;
import app.etappe.segment.SegmentReference;
import app.etappe.segment.SegmentService;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a place on a map stands on: who and how many, and in which words. */
@Service
public class PlaceEvidenceService {

    private final EvidenceService evidence;
    private final QuoteService quotes;
    private final ParticipantService participants;
    private final SegmentService segments;
    private final MapService maps;
    private final VariantService variants;

    PlaceEvidenceService(
            EvidenceService evidence,
            QuoteService quotes,
            ParticipantService participants,
            SegmentService segments,
            MapService maps,
            VariantService variants) {
        this.evidence = evidence;
        this.quotes = quotes;
        this.participants = participants;
        this.segments = segments;
        this.maps = maps;
        this.variants = variants;
    }

    /**
     * What was said of some places, taken together: of a step that are its cells and cards as well, which only a reader of
     * the board knows, since they stand elsewhere in variants.
     *
     * @param variantId whose segments count by themselves; null for the base
     * @throws Refusal {@code not-found} for a map that its reader does not see
     */
    @Transactional(readOnly = true)
    public PlaceEvidence of(UUID mapId, Set<BoardSpot> spots, @Nullable UUID variantId) {
        var elements = spots.stream().map(BoardSpot::elementId).collect(Collectors.toSet());
        var found = evidence.released(mapId, elements);
        var here = found.evidence().stream()
                .filter(each -> spots.contains(
                        new BoardSpot(each.target().elementId(), each.target().laneId())))
                .toList();
        var inPlace = new MapEvidence(here, found.asked());
        var said = quotes.of(mapId, spots);
        return new PlaceEvidence(
                CoverageCount.of(here),
                found.asked().size(),
                among(mapId, variantId, inPlace),
                said,
                people(mapId, said));
    }

    private @Nullable Among among(UUID mapId, @Nullable UUID variantId, MapEvidence found) {
        var layer = variant(mapId, variantId);
        if (layer.isEmpty() || layer.get().segments().isEmpty()) {
            return null;
        }
        var wanted =
                layer.get().segments().stream().map(LayerDetails.Segment::id).collect(Collectors.toSet());
        var people = participants.references(found.asked()).stream()
                .filter(person -> person.segmentIds().containsAll(wanted))
                .map(ParticipantReference::id)
                .collect(Collectors.toSet());
        var said = found.evidence().stream()
                .filter(each -> each.participantId() != null && people.contains(each.participantId()))
                .toList();
        var names =
                layer.get().segments().stream().map(LayerDetails.Segment::label).collect(Collectors.joining(", "));
        return new Among(CoverageCount.of(said), people.size(), names);
    }

    private Optional<LayerDetails> variant(UUID mapId, @Nullable UUID variantId) {
        return variantId == null
                ? Optional.empty()
                : variants.list(mapId).stream()
                        .filter(layer -> layer.id().equals(variantId))
                        .findFirst();
    }

    private Map<UUID, Speaker> people(UUID mapId, Collection<Quote> said) {
        var ids = said.stream()
                .flatMap(quote -> Stream.ofNullable(quote.participantId()))
                .collect(Collectors.toSet());
        var known = participants.references(ids);
        var cuts = new HashSet<UUID>();
        known.forEach(person -> cuts.addAll(person.segmentIds()));
        var names = segments.references(maps.details(mapId).workspaceId(), cuts).stream()
                .collect(Collectors.toMap(SegmentReference::id, Function.identity()));
        return known.stream().collect(Collectors.toMap(ParticipantReference::id, person -> speaker(person, names)));
    }

    private static Speaker speaker(ParticipantReference person, Map<UUID, SegmentReference> names) {
        List<String> cuts = person.segmentIds().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(SegmentReference::name)
                .sorted()
                .toList();
        return new Speaker(person.code(), cuts);
    }
}
