package app.etappe.rights;

import app.etappe.interview.OutsideQuoteService;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.review.DecisionDraft;
import app.etappe.review.ReviewDecisionService;
import app.etappe.review.ReviewDraft;
import app.etappe.review.ReviewService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reviews of the founder's, which every member reads and deciders decide in. */
class ReviewRights implements RightsRows {

    private static final Set<Person> DECIDERS = EnumSet.of(Person.DECIDER, Person.OWNER);
    private static final DecisionDraft DECISION = new DecisionDraft(ItemStatus.PLANNED, "Soon", null, null);

    @FunctionalInterface
    private interface CallOnReview {
        void on(Scene scene, UUID review);
    }

    @Override
    public List<RightsRow> rows() {
        return List.of(
                RightsRow.inWorkspace(
                        "ReviewService.list(UUID)",
                        Person.MEMBERS,
                        scene -> reviews(scene).list(scene.workspace())),
                RightsRow.inWorkspace(
                        "ReviewService.mayMake(UUID)",
                        Person.MEMBERS,
                        scene -> reviews(scene).mayMake(scene.workspace())),
                RightsRow.inWorkspace(
                        "ReviewService.make(UUID, ReviewDraft)",
                        DECIDERS,
                        scene -> reviews(scene).make(scene.workspace(), draft(item(scene)))),
                of(
                        "ReviewService.details(UUID)",
                        Person.MEMBERS,
                        (scene, id) -> reviews(scene).details(id)),
                of(
                        "ReviewService.finish(UUID)",
                        DECIDERS,
                        (scene, id) -> reviews(scene).finish(id)),
                of(
                        "ReviewService.delete(UUID)",
                        DECIDERS,
                        (scene, id) -> reviews(scene).delete(id)),
                RightsRow.inWorkspace(
                        "OutsideQuoteService.of(UUID, Collection)",
                        Person.MEMBERS,
                        scene -> scene.bean(OutsideQuoteService.class).of(scene.workspace(), List.of())),
                of("ReviewDecisionService.decide(UUID, UUID, DecisionDraft, long)", DECIDERS, ReviewRights::decide));
    }

    private static RightsRow of(String method, Set<Person> allowed, CallOnReview call) {
        return RightsRow.inWorkspace(method, allowed, scene -> call.on(scene, review(scene)));
    }

    private static void decide(Scene scene, UUID review) {
        UUID item = scene.asFounder(
                () -> reviews(scene).details(review).items().getFirst().itemId());
        long seen = scene.asFounder(
                () -> scene.bean(ItemService.class).details(item).summary().version());
        scene.bean(ReviewDecisionService.class).decide(review, item, DECISION, seen);
    }

    private static UUID review(Scene scene) {
        return scene.asFounder(() -> reviews(scene).make(scene.workspace(), draft(item(scene))));
    }

    private static UUID item(Scene scene) {
        return scene.asFounder(
                () -> scene.bean(ItemService.class).add(scene.workspace(), ItemDraft.of(ItemKind.PAIN_POINT, "Late")));
    }

    private static ReviewDraft draft(UUID item) {
        return new ReviewDraft("Autumn", ItemKind.PAIN_POINT, List.of(item), "");
    }

    private static ReviewService reviews(Scene scene) {
        return scene.bean(ReviewService.class);
    }
}
