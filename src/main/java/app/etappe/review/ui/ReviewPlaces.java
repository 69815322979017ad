package app.etappe.review.ui;

import java.util.UUID;

/** Addresses of the pages of reviews. */
final class ReviewPlaces {

    private ReviewPlaces() {}

    /** The list of reviews. */
    static String reviews(UUID workspaceId) {
        return "w/" + workspaceId + "/reviews";
    }

    static String review(UUID workspaceId, UUID reviewId) {
        return reviews(workspaceId) + "/" + reviewId;
    }
}
