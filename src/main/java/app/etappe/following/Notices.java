package app.etappe.following;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** All notices. */
@Repository
class Notices {

    private static final String MINE =
            " from StoredNotice n where n.accountId = :account and n.workspaceId in :workspaces";

    /** Its reader may have said meanwhile that they want no mails. */
    private static final String WANTED =
            " and not exists (select p from InboxPreference p where p.accountId = n.accountId and p.byMail = false)";

    private final EntityManager entities;

    Notices(EntityManager entities) {
        this.entities = entities;
    }

    void persist(StoredNotice notice) {
        entities.persist(notice);
    }

    /** A page of somebody's in some workspaces, the newest first. */
    List<StoredNotice> of(UUID accountId, Collection<UUID> workspaces, int offset, int most) {
        return workspaces.isEmpty()
                ? List.of()
                : entities.createQuery("select n" + MINE + " order by n.toldAt desc, n.id desc", StoredNotice.class)
                        .setParameter("account", accountId)
                        .setParameter("workspaces", workspaces)
                        .setFirstResult(offset)
                        .setMaxResults(most)
                        .getResultList();
    }

    long count(UUID accountId, Collection<UUID> workspaces) {
        return workspaces.isEmpty()
                ? 0
                : entities.createQuery("select count(n)" + MINE, Long.class)
                        .setParameter("account", accountId)
                        .setParameter("workspaces", workspaces)
                        .getSingleResult();
    }

    long countUnread(UUID accountId, Collection<UUID> workspaces) {
        return workspaces.isEmpty()
                ? 0
                : entities.createQuery("select count(n)" + MINE + " and n.readAt is null", Long.class)
                        .setParameter("account", accountId)
                        .setParameter("workspaces", workspaces)
                        .getSingleResult();
    }

    /** Those by one person about some things that are neither read nor mailed, and can take one more change. */
    List<StoredNotice> open(UUID byId, Collection<UUID> aboutIds, Instant firstAfter) {
        return entities.createQuery(
                        "select n from StoredNotice n where n.aboutId in :about and n.byId = :by and n.readAt is null"
                                + " and n.mailId is null and n.firstAt > :after order by n.firstAt",
                        StoredNotice.class)
                .setParameter("about", aboutIds)
                .setParameter("by", byId)
                .setParameter("after", firstAfter)
                .getResultList();
    }

    /** @return whether it was unread */
    boolean read(UUID noticeId, UUID accountId, Instant now) {
        return entities.createQuery("update StoredNotice n set n.readAt = :now"
                                + " where n.id = :id and n.accountId = :account and n.readAt is null")
                        .setParameter("now", now)
                        .setParameter("id", noticeId)
                        .setParameter("account", accountId)
                        .executeUpdate()
                > 0;
    }

    void readAll(UUID accountId, Instant now) {
        entities.createQuery(
                        "update StoredNotice n set n.readAt = :now where n.accountId = :account and n.readAt is null")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** What is told of one thing is told of another from now on. */
    void hand(UUID fromId, UUID intoId) {
        entities.createQuery("update StoredNotice n set n.aboutId = :into where n.aboutId = :from")
                .setParameter("from", fromId)
                .setParameter("into", intoId)
                .executeUpdate();
    }

    void deleteAbout(UUID aboutId) {
        entities.createQuery("delete from StoredNotice n where n.aboutId = :about")
                .setParameter("about", aboutId)
                .executeUpdate();
    }

    void deleteAllIn(UUID workspaceId) {
        entities.createQuery("delete from StoredNotice n where n.workspaceId = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }

    void deleteAllIn(UUID workspaceId, UUID accountId) {
        entities.createQuery("delete from StoredNotice n where n.workspaceId = :workspace and n.accountId = :account")
                .setParameter("workspace", workspaceId)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    void deleteToldBefore(Instant before) {
        entities.createQuery("delete from StoredNotice n where n.toldAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Whoever has something unread that no mail has told yet, and wants mails. */
    List<UUID> toMail(Instant firstAfter, Instant firstBefore, int most) {
        return entities.createQuery(
                        "select distinct n.accountId from StoredNotice n where n.firstAt > :after and n.firstAt <= :before"
                                + " and n.readAt is null and n.mailId is null" + WANTED,
                        UUID.class)
                .setParameter("after", firstAfter)
                .setParameter("before", firstBefore)
                .setMaxResults(most)
                .getResultList();
    }

    /** @return how many a mail is to tell; none if another has them */
    int putInto(UUID mailId, UUID accountId, Instant firstAfter) {
        return entities.createQuery("update StoredNotice n set n.mailId = :mail where n.accountId = :account"
                        + " and n.readAt is null and n.mailId is null and n.firstAt > :after")
                .setParameter("mail", mailId)
                .setParameter("account", accountId)
                .setParameter("after", firstAfter)
                .executeUpdate();
    }

    /** What a mail is to tell somebody who wants mails and has not read it meanwhile, the newest first. */
    List<StoredNotice> inMail(UUID mailId, UUID accountId, int most) {
        return entities.createQuery(
                        "select n from StoredNotice n where n.mailId = :mail and n.accountId = :account and n.readAt is null"
                                + WANTED + " order by n.toldAt desc, n.id desc",
                        StoredNotice.class)
                .setParameter("mail", mailId)
                .setParameter("account", accountId)
                .setMaxResults(most)
                .getResultList();
    }
}
