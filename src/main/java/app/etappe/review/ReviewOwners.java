package app.etappe.review;

import app.etappe.workspace.OwnedThing;
import app.etappe.workspace.OwnedThings;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What becomes of reviews whose owner leaves before they are finished. */
@Component
class ReviewOwners implements OwnedThings {

    private static final int MOST_NAMED = 100;

    private final Reviews reviews;
    private final ApplicationEventPublisher events;

    ReviewOwners(Reviews reviews, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.events = events;
    }

    @Override
    public List<OwnedThing> ownedBy(UUID workspaceId, UUID accountId) {
        return reviews.openOf(workspaceId, accountId).stream()
                .limit(MOST_NAMED)
                .map(review -> new OwnedThing(review.id(), "review", review.name()))
                .toList();
    }

    @Override
    public void handOver(UUID workspaceId, UUID from, UUID to) {
        reviews.openOf(workspaceId, from).forEach(review -> review.assign(to));
        events.publishEvent(new ReviewsChanged(workspaceId));
    }
}
