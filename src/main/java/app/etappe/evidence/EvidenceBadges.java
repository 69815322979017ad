package app.etappe.evidence;

import app.etappe.evidence.EvidenceFrame.Cut;
import app.etappe.evidence.EvidenceFrame.Someone;
import app.etappe.interview.Evidence;
import app.etappe.interview.EvidenceService;
import app.etappe.interview.MapEvidence;
import app.etappe.journey.BoardBadges;
import app.etappe.journey.BoardNews;
import app.etappe.journey.MapService;
import app.etappe.participant.ParticipantReference;
import app.etappe.participant.ParticipantService;
import app.etappe.segment.SegmentReference;
import app.etappe.segment.SegmentService;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever has a map open how many customers stand behind its places: of released interviews, the same to all. */
@Component
class EvidenceBadges implements BoardBadges {

    private final EvidenceService evidence;
    private final ParticipantService participants;
    private final SegmentService segments;
    private final MapService maps;
    private final BoardNews boards;

    EvidenceBadges(
            EvidenceService evidence,
            ParticipantService participants,
            SegmentService segments,
            MapService maps,
            BoardNews boards) {
        this.evidence = evidence;
        this.participants = participants;
        this.segments = segments;
        this.maps = maps;
        this.boards = boards;
    }

    @Override
    public String kind() {
        return EvidenceFrame.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EvidenceFrame> frames(UUID mapId) {
        var workspace = maps.details(mapId).workspaceId();
        boards.opened(mapId, workspace);
        var found = evidence.released(mapId);
        var known = participants.references(found.asked());
        var numbers = numbers(known, found);
        var people = Stream.concat(
                        known.stream().map(person -> Someone.of(person.segmentIds())),
                        Stream.generate(Someone::unknown).limit(numbers.size() - known.size()))
                .toList();
        return EvidenceFrame.of(cuts(workspace, known), people, Voices.of(found.evidence(), numbers));
    }

    /** First the people, then the interviews in which something is said that nobody is known for. */
    private static Map<UUID, Integer> numbers(List<ParticipantReference> known, MapEvidence found) {
        var numbers = new HashMap<UUID, Integer>();
        known.forEach(person -> numbers.put(person.id(), numbers.size()));
        found.evidence().stream()
                .filter(each -> each.participantId() == null)
                .map(Evidence::interviewId)
                .distinct()
                .sorted()
                .forEach(source -> numbers.put(source, numbers.size()));
        return numbers;
    }

    private List<Cut> cuts(UUID workspace, List<ParticipantReference> known) {
        var ids = known.stream().flatMap(person -> person.segmentIds().stream()).collect(Collectors.toSet());
        return segments.references(workspace, ids).stream()
                .sorted(Comparator.comparing(SegmentReference::name).thenComparing(SegmentReference::id))
                .map(segment -> new Cut(
                        segment.id(),
                        segment.dimension(),
                        segment.name(),
                        segment.colour().code()))
                .toList();
    }
}
