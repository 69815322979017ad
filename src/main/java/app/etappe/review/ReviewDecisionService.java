package app.etappe.review;

import app.etappe.base.Refusal;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemSummary;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides in reviews: what is said there is decided of the item itself, in the same transaction. Refuses with {@code not-found}
 * for strangers, {@code not-allowed} for who does not decide, and {@code workspace-archived}.
 */
@Service
public class ReviewDecisionService {

    private final ReviewAccess access;
    private final Reviews reviews;
    private final ItemService items;
    private final ItemDecisionService decisions;
    private final ApplicationEventPublisher events;

    ReviewDecisionService(
            ReviewAccess access,
            Reviews reviews,
            ItemService items,
            ItemDecisionService decisions,
            ApplicationEventPublisher events) {
        this.access = access;
        this.reviews = reviews;
        this.items = items;
        this.decisions = decisions;
        this.events = events;
    }

    /**
     * Decides of an item; deciding again replaces what the review says, and is one more decision of the item.
     *
     * @param seen the item's version that the decision is made on
     * @throws Refusal {@code not-found} also where the item is gone or not in the review, {@code review-finished}, {@code
     *     changed-meanwhile} where the item was changed after it was seen, {@code owner-unknown}, {@code day-range}, {@code
     *     reason-missing}, or what is wrong with the reason
     */
    @Transactional
    public void decide(UUID reviewId, UUID itemId, DecisionDraft draft, long seen) {
        var review = access.lockToDecide(reviewId);
        var row = reviews.row(reviewId, itemId).orElseThrow(Refusal::notFound);
        // First of all, since it locks the item: whoever is changing it is done when it is read again.
        decisions.decide(itemId, draft.status(), draft.reason(), seen);
        if (!Objects.equals(present(itemId).ownerId(), draft.ownerId())) {
            decisions.assign(itemId, draft.ownerId(), present(itemId).version());
        }
        if (!Objects.equals(present(itemId).due(), draft.due())) {
            decisions.expect(itemId, draft.due(), present(itemId).version());
        }
        var decided = items.details(itemId).decisions().getFirst();
        row.decide(new ReviewDecision(
                decided.status(), decided.reason(), draft.ownerId(), draft.due(), decided.by(), decided.at()));
        events.publishEvent(new ReviewsChanged(review.workspaceId()));
    }

    private ItemSummary present(UUID itemId) {
        return items.details(itemId).summary();
    }
}
