package app.etappe.segment;

import app.etappe.base.AuditEvent;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one segment out of two. */
@Service
public class SegmentMergeService {

    private final SegmentAccess access;
    private final Segments segments;
    private final Personas personas;
    private final List<SegmentUse> uses;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    SegmentMergeService(
            SegmentAccess access,
            Segments segments,
            Personas personas,
            List<SegmentUse> uses,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.segments = segments;
        this.personas = personas;
        this.uses = uses;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * What has to be said before one segment can become part of another.
     *
     * @throws Refusal as for {@link #merge}
     */
    @Transactional(readOnly = true)
    public List<MergeQuestion> questions(UUID fromId, UUID intoId) {
        return questions(pair(access.requireSegmentInUse(fromId), intoId));
    }

    /**
     * Makes one segment part of another of the same dimension, for good: its personas move along, numbered where their
     * name is taken there, and it stays in the archive, remembering the other. Publishes {@link SegmentsMerged}.
     *
     * @param staying for each of the {@link #questions}, the one that stays; the others of it go into the archive
     * @throws Refusal {@code not-found}, also for a segment of another workspace; {@code not-allowed};
     *     {@code workspace-archived}; {@code segment-archived}; {@code dimension-archived}; {@code merge-itself};
     *     {@code merge-dimensions} for two of different dimensions; {@code merge-undecided} if a question is left open;
     *     {@code limit-personas} if the other has no room
     */
    @Transactional
    public void merge(UUID fromId, UUID intoId, Set<UUID> staying) {
        var pair = pair(access.lockSegmentInUse(fromId), intoId);
        segments.lockSome(pair.from().workspaceId(), List.of(fromId));
        uses.forEach(use -> use.hold(fromId));
        if (questions(pair).stream().anyMatch(question -> !question.isAnswered(staying))) {
            throw new Refusal("merge-undecided");
        }
        var workspace = pair.from().workspaceId();
        movePersonas(fromId, intoId);
        segments.redirect(fromId, intoId);
        pair.from().mergeInto(pair.into(), clock.instant());
        events.publishEvent(new SegmentsMerged(workspace, fromId, intoId, staying));
        events.publishEvent(new AuditEvent(clock.instant(), currentUser.requireId(), "segment-merged", fromId));
    }

    private record Pair(Segment from, Segment into) {}

    private Pair pair(Segment from, UUID intoId) {
        if (from.id().equals(intoId)) {
            throw new Refusal("merge-itself");
        }
        var into = segments.findById(intoId)
                .filter(other -> other.workspaceId().equals(from.workspaceId()))
                .orElseThrow(Refusal::notFound);
        into.requireInUse();
        if (!into.dimensionId().equals(from.dimensionId())) {
            throw new Refusal("merge-dimensions");
        }
        return new Pair(from, into);
    }

    private List<MergeQuestion> questions(Pair pair) {
        var from = pair.from();
        return uses.stream()
                .flatMap(use ->
                        use.questions(from.workspaceId(), from.id(), pair.into().id()).stream())
                .toList();
    }

    private void movePersonas(UUID fromId, UUID intoId) {
        var moving = of(fromId);
        var present = of(intoId);
        SegmentLimits.requireRoom("personas", present.size() + moving.size() - 1, SegmentLimits.PERSONAS);
        var taken = new HashSet<String>();
        present.forEach(persona -> taken.add(Texts.folded(persona.name())));
        for (var persona : moving) {
            var name = free(persona.name(), taken);
            taken.add(Texts.folded(name));
            persona.moveTo(intoId, name);
        }
    }

    private List<Persona> of(UUID segmentId) {
        return personas.of(List.of(segmentId), Limit.of(SegmentLimits.PERSONAS));
    }

    /** The name, or the name with the first number that makes it a new one. */
    private static String free(String name, Set<String> taken) {
        var free = name;
        for (int number = 2; taken.contains(Texts.folded(free)); number++) {
            var suffix = " (" + number + ")";
            free = shortened(name, Texts.TITLE - suffix.length()) + suffix;
        }
        return free;
    }

    private static String shortened(String name, int limit) {
        if (name.length() <= limit) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(limit - 1)) ? limit - 1 : limit);
    }
}
