package app.etappe.review;

import app.etappe.painpoint.ItemsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what became of items that went into others: a review says so, and its figures stay. */
@Component
class MergeFollowing {

    private final Reviews reviews;

    MergeFollowing(Reviews reviews) {
        this.reviews = reviews;
    }

    @EventListener
    void on(ItemsMerged merged) {
        reviews.merge(merged.fromId(), merged.intoId());
    }
}
