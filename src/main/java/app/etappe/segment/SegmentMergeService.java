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
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    SegmentMergeService(
            SegmentAccess access,
            Segments segments,
            Personas personas,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.segments = segments;
        this.personas = personas;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Makes one segment part of another of the same dimension, for good: its personas move along, numbered where their
     * name is taken there, and it stays in the archive, remembering the other. Publishes {@link SegmentsMerged}.
     *
     * @throws Refusal {@code not-found}, also for a segment of another workspace; {@code not-allowed};
     *     {@code workspace-archived}; {@code segment-archived}; {@code dimension-archived}; {@code merge-itself};
     *     {@code merge-dimensions} for two of different dimensions; {@code limit-personas} if the other has no room
     */
    @Transactional
    public void merge(UUID fromId, UUID intoId) {
        var from = access.lockSegmentInUse(fromId);
        if (fromId.equals(intoId)) {
            throw new Refusal("merge-itself");
        }
        var into = segments.findById(intoId)
                .filter(other -> other.workspaceId().equals(from.workspaceId()))
                .orElseThrow(Refusal::notFound);
        into.requireInUse();
        if (!into.dimensionId().equals(from.dimensionId())) {
            throw new Refusal("merge-dimensions");
        }
        movePersonas(fromId, intoId);
        segments.redirect(fromId, intoId);
        from.mergeInto(into, clock.instant());
        events.publishEvent(new SegmentsMerged(from.workspaceId(), fromId, intoId));
        events.publishEvent(new AuditEvent(clock.instant(), currentUser.requireId(), "segment-merged", fromId));
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
