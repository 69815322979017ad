package app.etappe.bring;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** What was brought together on maps. */
@Repository
class Bringings {

    private final EntityManager entities;

    Bringings(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Bringing> find(UUID mapId) {
        return Optional.ofNullable(entities.find(Bringing.class, mapId));
    }

    /** The map's, made where there is none. */
    Bringing of(UUID mapId) {
        return find(mapId).orElseGet(() -> {
            var made = new Bringing(mapId);
            entities.persist(made);
            return made;
        });
    }

    void remove(Bringing bringing) {
        entities.remove(bringing);
    }
}
