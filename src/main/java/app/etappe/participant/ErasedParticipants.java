package app.etappe.participant;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionalEventListener;

/** The bare ids of those who were erased: in the database, and in the file that outlives a restored backup. */
@Repository
class ErasedParticipants {

    /** These ids are noted in a transaction that goes on. */
    record Noted(Set<UUID> ids) {

        Noted {
            ids = Set.copyOf(ids);
        }
    }

    private final JdbcClient sql;
    private final ErasedFile file;
    private final Clock clock;

    ErasedParticipants(JdbcClient sql, ErasedFile file, Clock clock) {
        this.sql = sql;
        this.file = file;
        this.clock = clock;
    }

    Set<UUID> all() {
        return new HashSet<>(sql.sql("select participant_id from erased_participant")
                .query(UUID.class)
                .list());
    }

    /** Those that are noted already stay as they are. */
    void note(Collection<UUID> ids) {
        for (var id : ids) {
            sql.sql("insert into erased_participant (participant_id, erased_at) values (:id, :now)"
                            + " on duplicate key update participant_id = participant_id")
                    .param("id", id)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /** After the commit: what was not erased has no place in the file. What is missing in it comes in at the next start. */
    @TransactionalEventListener
    void on(Noted noted) {
        file.add(noted.ids());
    }
}
