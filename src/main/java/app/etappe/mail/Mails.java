package app.etappe.mail;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The mails on their way, and for a while those that were sent or given up. */
@Repository
class Mails {

    private final EntityManager entities;

    Mails(EntityManager entities) {
        this.entities = entities;
    }

    void persist(StoredMail mail) {
        entities.persist(mail);
    }

    Optional<StoredMail> find(UUID mailId) {
        return Optional.ofNullable(entities.find(StoredMail.class, mailId));
    }

    /** Those that are due, the longest waiting first. */
    List<StoredMail> due(Instant now, int most) {
        return entities.createQuery(
                        "select m from StoredMail m where m.dueAt <= :now order by m.dueAt", StoredMail.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Counts one more attempt, which nobody else makes before the lease is over.
     *
     * @return false if somebody else was quicker
     */
    boolean lease(StoredMail mail, Instant now, Instant until) {
        int rows = entities.createQuery("update StoredMail m set m.dueAt = :until, m.attempts = m.attempts + 1"
                        + " where m.id = :id and m.attempts = :seen and m.dueAt <= :now")
                .setParameter("id", mail.id())
                .setParameter("seen", mail.attempts())
                .setParameter("now", now)
                .setParameter("until", until)
                .executeUpdate();
        return rows == 1;
    }

    void giveUp(Instant madeBefore, Instant now) {
        entities.createQuery("update StoredMail m set m.dueAt = null, m.outcome = :givenUp, m.endedAt = :now"
                        + " where m.dueAt is not null and m.madeAt < :before")
                .setParameter("givenUp", StoredMail.Outcome.GIVEN_UP)
                .setParameter("now", now)
                .setParameter("before", madeBefore)
                .executeUpdate();
    }

    void delete(StoredMail.Outcome outcome, Instant endedBefore) {
        entities.createQuery("delete from StoredMail m where m.outcome = :outcome and m.endedAt < :before")
                .setParameter("outcome", outcome)
                .setParameter("before", endedBefore)
                .executeUpdate();
    }

    long countWaiting() {
        return entities.createQuery("select count(m) from StoredMail m where m.dueAt is not null", Long.class)
                .getSingleResult();
    }

    long count(StoredMail.Outcome outcome) {
        return entities.createQuery("select count(m) from StoredMail m where m.outcome = :outcome", Long.class)
                .setParameter("outcome", outcome)
                .getSingleResult();
    }

    Optional<MailTrouble> lastTrouble() {
        return entities
                .createQuery(
                        "select new app.etappe.mail.MailTrouble(m.failure, m.failedAt) from StoredMail m"
                                + " where m.failedAt is not null order by m.failedAt desc",
                        MailTrouble.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}
