package app.etappe.voting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    /** The round of a guest, who is not read yet. */
    Optional<UUID> roundOf(UUID guestId) {
        return entities.createQuery("select g.roundId from Guest g where g.id = :guest", UUID.class)
                .setParameter("guest", guestId)
                .getResultStream()
                .findFirst();
    }

    /** Reads the guest as they are by now, under the lock of their round. */
    Optional<Guest> lock(UUID guestId) {
        return Optional.ofNullable(entities.find(Guest.class, guestId, LockModeType.PESSIMISTIC_WRITE));
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
