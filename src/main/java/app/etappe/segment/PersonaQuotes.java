package app.etappe.segment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What personas are made to say, for who looks for words of somebody who withdrew. It asks for no right, and passes over no
 * archive.
 */
@Component
public class PersonaQuotes {

    private static final String QUOTES =
            "select p from Persona p join Segment s on s.id = p.segmentId where p.quote <> '' and ";

    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    PersonaQuotes(EntityManager entities, ApplicationEventPublisher events) {
        this.entities = entities;
        this.events = events;
    }

    /** Those of a workspace that say what is looked for. */
    @Transactional(readOnly = true)
    public List<UUID> saying(UUID workspaceId, Predicate<String> wanted) {
        return personas("s.workspaceId = :workspace")
                .setParameter("workspace", workspaceId)
                .getResultStream()
                .filter(persona -> wanted.test(persona.quote()))
                .map(Persona::id)
                .toList();
    }

    /** What these personas say now; those that are gone or say nothing are passed over. */
    @Transactional(readOnly = true)
    public List<PersonaQuote> of(Collection<UUID> personaIds) {
        return personaIds.isEmpty()
                ? List.of()
                : personas("p.id in :ids")
                        .setParameter("ids", personaIds)
                        .getResultStream()
                        .map(persona -> new PersonaQuote(persona.id(), persona.name(), persona.quote()))
                        .toList();
    }

    /** Puts a text in the place of what a persona says; who is gone stays gone. */
    @Transactional
    public void replace(UUID personaId, String text) {
        var persona = entities.find(Persona.class, personaId);
        if (persona != null) {
            persona.say(text);
            entities.createQuery("select s.workspaceId from Segment s where s.id = :segment", UUID.class)
                    .setParameter("segment", persona.segmentId())
                    .getResultStream()
                    .forEach(workspace -> events.publishEvent(new SegmentsChanged(workspace)));
        }
    }

    private TypedQuery<Persona> personas(String which) {
        return entities.createQuery(QUOTES + which + " order by p.id", Persona.class);
    }
}
