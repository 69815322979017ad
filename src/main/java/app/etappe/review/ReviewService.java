package app.etappe.review;

import app.etappe.base.AuditEvent;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.priority.PriorityService;
import app.etappe.security.CurrentUser;
import app.etappe.workspace.WorkspaceDays;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviews as things; {@link ReviewDecisionService} decides in them. Every member reads them. Refuses with {@code not-found} for
 * strangers, and a change with {@code not-allowed} for who does not decide, and with {@code workspace-archived}.
 */
@Service
public class ReviewService {

    /** As many items can be chosen for a review. */
    public static final int MOST_ITEMS = 200;

    private final ReviewAccess access;
    private final Reviews reviews;
    private final ReviewMaking making;
    private final ReviewReading reading;
    private final PriorityService priorities;
    private final WorkspaceDays days;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewService(
            ReviewAccess access,
            Reviews reviews,
            ReviewMaking making,
            ReviewReading reading,
            PriorityService priorities,
            WorkspaceDays days,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.reviews = reviews;
        this.making = making;
        this.reading = reading;
        this.priorities = priorities;
        this.days = days;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first; at most 500. */
    @Transactional(readOnly = true)
    public List<ReviewSummary> list(UUID workspaceId) {
        access.requireRead(workspaceId);
        var sizes = reviews.sizes(workspaceId);
        return reviews.in(workspaceId).stream()
                .map(review -> summary(review, sizes.getOrDefault(review.id(), Reviews.Size.NONE)))
                .toList();
    }

    private static ReviewSummary summary(Review review, Reviews.Size size) {
        return new ReviewSummary(
                review.id(),
                review.kind(),
                review.name(),
                review.heldOn(),
                size.items(),
                size.decided(),
                review.ownerId(),
                review.finishedAt());
    }

    /** All of a review, and what happened since the one before. A few queries, however many items it has. */
    @Transactional(readOnly = true)
    public ReviewDetails details(UUID reviewId) {
        var review = access.read(reviewId);
        return reading.read(review, access.canDecide(review.workspaceId()));
    }

    /** Whether the current user may make reviews. */
    @Transactional(readOnly = true)
    public boolean mayMake(UUID workspaceId) {
        access.requireRead(workspaceId);
        return access.canDecide(workspaceId);
    }

    /**
     * A new review of items as they stand now; whatever becomes of them, it says the same of this day.
     *
     * @return its id
     * @throws Refusal {@code review-empty}, {@code limit-review-items}, {@code limit-reviews} (limit), {@code unknown-item} for
     *     one that is no item of the kind and workspace, or what is wrong with the name
     */
    @Transactional
    public UUID make(UUID workspaceId, ReviewDraft draft) {
        access.requireDecide(workspaceId);
        ReviewMaking.requireSize(draft.itemIds());
        if (reviews.count(workspaceId) >= Reviews.MOST) {
            throw new Refusal("limit-reviews", Map.of("limit", Reviews.MOST));
        }
        var ranking = priorities.ranking(workspaceId, draft.kind());
        var by = currentUser.requireId();
        var today = days.today(workspaceId);
        var review = new Review(Ids.next(), workspaceId, draft, ranking.weights(), today, by, clock.instant());
        var previous = reviews.last(workspaceId, draft.kind(), review.id()).orElse(null);
        reviews.persist(review);
        making.freeze(review, draft.itemIds(), ranking, previous);
        tell(review, "review-made");
        return review.id();
    }

    /** Ends it: from now on it can only be read. @throws Refusal {@code review-finished} */
    @Transactional
    public void finish(UUID reviewId) {
        var review = access.lockToDecide(reviewId);
        review.finish(currentUser.requireId(), clock.instant());
        tell(review, "review-finished");
    }

    /**
     * Deletes one that is not finished; what was decided stays with the items.
     *
     * @throws Refusal {@code review-finished}; {@code review-followed} where a later one is compared with it
     */
    @Transactional
    public void delete(UUID reviewId) {
        var review = access.lockToDecide(reviewId);
        if (reviews.isFollowed(review)) {
            throw new Refusal("review-followed");
        }
        reviews.delete(review);
        tell(review, "review-deleted");
    }

    private void tell(Review review, String action) {
        events.publishEvent(new AuditEvent(clock.instant(), currentUser.requireId(), action, review.id()));
        events.publishEvent(new ReviewsChanged(review.workspaceId()));
    }
}
