package app.etappe.review;

import app.etappe.painpoint.ItemKind;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** The reviews of all workspaces with their items. */
@Repository
class Reviews {

    /** The most reviews of a workspace. */
    static final int MOST = 500;

    /** How many items of a review somebody chose, and of how many something was decided. */
    record Size(int items, int decided) {

        static final Size NONE = new Size(0, 0);
    }

    private final EntityManager entities;

    Reviews(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Review> find(UUID reviewId) {
        return Optional.ofNullable(entities.find(Review.class, reviewId));
    }

    /** Waits for whoever is deciding in it; it is read after that. */
    Optional<Review> lock(UUID reviewId) {
        return Optional.ofNullable(entities.find(Review.class, reviewId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest first; ids are in the order of time. */
    List<Review> in(UUID workspaceId) {
        return entities.createQuery(
                        "select r from Review r where r.workspaceId = :workspace order by r.id desc", Review.class)
                .setParameter("workspace", workspaceId)
                .setMaxResults(MOST)
                .getResultList();
    }

    int count(UUID workspaceId) {
        return Math.toIntExact(
                entities.createQuery("select count(r) from Review r where r.workspaceId = :workspace", Long.class)
                        .setParameter("workspace", workspaceId)
                        .getSingleResult());
    }

    Map<UUID, Size> sizes(UUID workspaceId) {
        return entities.createQuery(
                        "select i.reviewId, count(i), count(i.decision.at) from ReviewRow i join Review r on r.id = i.reviewId"
                                + " where r.workspaceId = :workspace and i.listed = true group by i.reviewId",
                        Object[].class)
                .setParameter("workspace", workspaceId)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Size(Math.toIntExact((Long) row[1]), Math.toIntExact((Long) row[2]))));
    }

    /** The last one of a kind that was made before another. */
    Optional<Review> last(UUID workspaceId, ItemKind kind, UUID before) {
        return entities.createQuery(
                        "select r from Review r where r.workspaceId = :workspace and r.kind = :kind and r.id < :before"
                                + " order by r.id desc",
                        Review.class)
                .setParameter("workspace", workspaceId)
                .setParameter("kind", kind)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether a later one of its kind is compared with it. */
    boolean isFollowed(Review review) {
        return !entities.createQuery(
                        "select r.id from Review r where r.workspaceId = :workspace and r.kind = :kind and r.id > :after",
                        UUID.class)
                .setParameter("workspace", review.workspaceId())
                .setParameter("kind", review.kind())
                .setParameter("after", review.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<Review> openOf(UUID workspaceId, UUID ownerId) {
        return entities.createQuery(
                        "select r from Review r where r.ownerId = :owner and r.workspaceId = :workspace"
                                + " and r.finishedAt is null order by r.id",
                        Review.class)
                .setParameter("owner", ownerId)
                .setParameter("workspace", workspaceId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** In their order. */
    List<ReviewRow> rows(UUID reviewId) {
        return entities.createQuery(
                        "select i from ReviewRow i where i.reviewId = :review order by i.ordinal", ReviewRow.class)
                .setParameter("review", reviewId)
                .setMaxResults(ReviewMaking.MOST_ROWS)
                .getResultList();
    }

    Optional<ReviewRow> row(UUID reviewId, UUID itemId) {
        return entities.createQuery(
                        "select i from ReviewRow i where i.reviewId = :review and i.itemId = :item", ReviewRow.class)
                .setParameter("review", reviewId)
                .setParameter("item", itemId)
                .getResultStream()
                .findFirst();
    }

    /** Of an item, wherever it was decided on. */
    List<ReviewRow> decidedOf(UUID itemId) {
        return entities.createQuery(
                        "select i from ReviewRow i where i.itemId = :item and i.decision.at is not null order by i.id",
                        ReviewRow.class)
                .setParameter("item", itemId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** An item became part of another, and so did what had become part of it. */
    void merge(UUID fromId, UUID intoId) {
        entities.createQuery("update ReviewRow i set i.mergedIntoId = :into where i.itemId = :from")
                .setParameter("into", intoId)
                .setParameter("from", fromId)
                .executeUpdate();
        entities.createQuery("update ReviewRow i set i.mergedIntoId = :into where i.mergedIntoId = :from")
                .setParameter("into", intoId)
                .setParameter("from", fromId)
                .executeUpdate();
    }

    /** Those of which something was decided, and so has a reason. */
    List<ReviewRow> reasoned(Collection<UUID> workspaceIds) {
        return entities.createQuery(
                        "select i from ReviewRow i join Review r on r.id = i.reviewId"
                                + " where r.workspaceId in :workspaces and i.decision.at is not null",
                        ReviewRow.class)
                .setParameter("workspaces", workspaceIds)
                .getResultList();
    }

    List<Review> byIds(Collection<UUID> ids) {
        return entities.createQuery("select r from Review r where r.id in :ids", Review.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<ReviewRow> rowsByIds(Collection<UUID> ids) {
        return entities.createQuery("select i from ReviewRow i where i.id in :ids", ReviewRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    void persist(Object row) {
        entities.persist(row);
    }

    void delete(Review review) {
        entities.remove(review);
    }

    /** With all that belongs to them. */
    void deleteAllIn(UUID workspaceId) {
        entities.createQuery("delete from Review r where r.workspaceId = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }
}
