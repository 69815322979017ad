package app.etappe.voting;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The guests of all rounds. */
@Repository
class Guests {

    private final EntityManager entities;

    Guests(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Guest> find(UUID guestId) {
        return Optional.ofNullable(entities.find(Guest.class, guestId));
    }

    /** In the order in which they were invited. */
    List<Guest> of(UUID roundId) {
        return entities.createQuery(
                        "select g from Guest g where g.roundId = :round order by g.madeAt, g.id", Guest.class)
                .setParameter("round", roundId)
                .setMaxResults(Guest.MOST)
                .getResultList();
    }

    void persist(Guest guest) {
        entities.persist(guest);
    }

    void delete(Guest guest) {
        entities.remove(guest);
    }
}
