package app.etappe.review;

import app.etappe.base.Refusal;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may do what with reviews: members read them, deciders make them, decide in them and finish them. */
@Component
class ReviewAccess {

    private final WorkspaceAccess workspaces;
    private final Reviews reviews;

    ReviewAccess(WorkspaceAccess workspaces, Reviews reviews) {
        this.workspaces = workspaces;
        this.reviews = reviews;
    }

    /** @throws Refusal {@code not-found} */
    void requireRead(UUID workspaceId) {
        workspaces.require(Right.READ, workspaceId);
    }

    /** @throws Refusal {@code not-found}, {@code not-allowed}, {@code workspace-archived} */
    void requireDecide(UUID workspaceId) {
        workspaces.require(Right.DECIDE, workspaceId);
    }

    boolean canDecide(UUID workspaceId) {
        return workspaces.can(Right.DECIDE, workspaceId);
    }

    /** The review, for whoever may see it. @throws Refusal {@code not-found} */
    Review read(UUID reviewId) {
        var review = reviews.find(reviewId).orElseThrow(Refusal::notFound);
        requireRead(review.workspaceId());
        return review;
    }

    /**
     * The review, for whoever may decide in it, read after whoever is deciding in it is done.
     *
     * @throws Refusal {@code not-found}, {@code not-allowed}, {@code workspace-archived}; {@code review-finished}
     */
    Review lockToDecide(UUID reviewId) {
        var review = reviews.lock(reviewId).orElseThrow(Refusal::notFound);
        requireDecide(review.workspaceId());
        review.requireOpen();
        return review;
    }
}
