package app.etappe.participant;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Who has become whom, as bare ids. One step always leads to who is there. */
@Repository
class Merges {

    private final EntityManager entities;

    Merges(EntityManager entities) {
        this.entities = entities;
    }

    /** Who has become this one, and is gone. */
    List<UUID> into(UUID intoId) {
        return entities.createNativeQuery("select from_id from participant_merged where into_id = :into", UUID.class)
                .setParameter("into", intoId)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    void note(UUID fromId, UUID intoId) {
        entities.createNativeQuery("update participant_merged set into_id = :into where into_id = :from")
                .setParameter("into", intoId)
                .setParameter("from", fromId)
                .executeUpdate();
        entities.createNativeQuery("insert into participant_merged (from_id, into_id) values (:from, :into)")
                .setParameter("from", fromId)
                .setParameter("into", intoId)
                .executeUpdate();
    }

    void forget(UUID intoId) {
        entities.createNativeQuery("delete from participant_merged where into_id = :into")
                .setParameter("into", intoId)
                .executeUpdate();
    }
}
