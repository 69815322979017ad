package app.etappe.segment;

import app.etappe.base.AuditEvent;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.security.CurrentUser;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Example persons of segments. Every member reads them; {@link SegmentService} has all that is known of each. What
 * changes them refuses with {@code not-found} for strangers, {@code not-allowed} for members who may not edit,
 * {@code workspace-archived}, {@code segment-archived} and {@code dimension-archived}.
 */
@Service
public class PersonaService {

    private final SegmentAccess access;
    private final Personas personas;
    private final PersonaPictures pictures;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    PersonaService(
            SegmentAccess access,
            Personas personas,
            PersonaPictures pictures,
            EntityManager entities,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.personas = personas;
        this.pictures = pictures;
        this.entities = entities;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The personas of these segments, in the order of their making; ids of other workspaces and unknown ones are passed
     * over. One query, however many there are.
     *
     * @return by the segment's id; those without personas are left out
     * @throws Refusal {@code not-found} for who is no member
     */
    @Transactional(readOnly = true)
    public Map<UUID, List<PersonaReference>> of(UUID workspaceId, Set<UUID> segmentIds) {
        access.requireRead(workspaceId);
        if (segmentIds.isEmpty()) {
            return Map.of();
        }
        var most = Limit.of(segmentIds.size() * SegmentLimits.PERSONAS);
        return personas.ofThoseIn(workspaceId, segmentIds, most).stream()
                .map(Persona::reference)
                .collect(Collectors.groupingBy(PersonaReference::segmentId));
    }

    /**
     * Adds a persona to a segment.
     *
     * @return its id
     * @throws Refusal {@code name-taken} in this segment, {@code limit-personas}, {@code channel-limit}, or what is wrong
     *     with the texts
     */
    @Transactional
    public UUID add(UUID segmentId, PersonaDraft draft) {
        var segment = access.lockSegmentInUse(segmentId);
        var present = of(segmentId);
        SegmentLimits.requireRoom("personas", present.size(), SegmentLimits.PERSONAS);
        var persona = new Persona(Ids.next(), segmentId, draft, clock.instant());
        requireFree(persona, present);
        pictures.change(segment.workspaceId(), persona, draft.picture());
        entities.persist(persona);
        return persona.id();
    }

    /**
     * Changes what is said of a persona.
     *
     * @param seen the version that the change is made to; a later one is not overwritten
     * @throws Refusal {@code changed-meanwhile}, and as for {@link #add}
     */
    @Transactional
    public void change(UUID personaId, PersonaDraft draft, long seen) {
        var persona = access.lockPersona(personaId);
        persona.change(draft, seen);
        requireFree(persona, of(persona.segmentId()));
        pictures.change(access.workspaceOf(persona), persona, draft.picture());
    }

    /** Deletes a persona for good, and its picture. */
    @Transactional
    public void delete(UUID personaId) {
        var persona = access.lockPersona(personaId);
        pictures.remove(persona);
        personas.delete(persona);
        events.publishEvent(new AuditEvent(clock.instant(), currentUser.requireId(), "persona-deleted", personaId));
    }

    private List<Persona> of(UUID segmentId) {
        return personas.of(List.of(segmentId), Limit.of(SegmentLimits.PERSONAS));
    }

    private static void requireFree(Persona persona, List<Persona> present) {
        SegmentLimits.requireFree(
                persona.name(),
                present.stream().filter(other -> other != persona).map(Persona::name));
    }
}
