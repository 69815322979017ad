package app.etappe.review.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.DeletionDialog;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.priority.ui.QueryWords;
import app.etappe.priority.ui.RankWords;
import app.etappe.priority.ui.ShownList;
import app.etappe.review.ReviewDetails;
import app.etappe.review.ReviewDraft;
import app.etappe.review.ReviewService;
import app.etappe.workspace.WorkspaceDays;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;

/** Makes, finishes and deletes reviews: opens the dialogs, and does what was chosen in them. */
@SpringComponent
class ReviewActions {

    private final ReviewService reviews;
    private final QueryWords queries;
    private final WorkspaceDays days;

    ReviewActions(ReviewService reviews, QueryWords queries, WorkspaceDays days) {
        this.reviews = reviews;
        this.queries = queries;
        this.days = days;
    }

    /** Whether the current user may make reviews. */
    boolean mayMake(UUID workspaceId) {
        return reviews.mayMake(workspaceId);
    }

    /** Asks for a name, freezes what is shown, or the first of it, and goes to the review. */
    void make(ShownList shown) {
        var reader = UI.getCurrent().getLocale();
        var words = new RankWords(reader);
        int all = shown.itemIds().size();
        int taken = Math.min(all, ReviewService.MOST_ITEMS);
        var kind = shown.kind().code();
        var content = all > taken
                ? words.say("review.new.first." + kind, taken, all)
                : words.say("review.new.items." + kind, taken);
        var filter = queries.of(shown.workspaceId(), shown.query(), reader);
        var name = words.say("review.new.name", words.day(days.today(shown.workspaceId())));
        new NewReviewDialog(name, content, filter.isEmpty() ? "" : words.say("review.filter", filter), chosen -> {
                    var items = shown.itemIds().subList(0, taken);
                    var draft = new ReviewDraft(chosen, shown.kind(), items, filter.isEmpty() ? "" : shown.query());
                    var review = reviews.make(shown.workspaceId(), draft);
                    UI.getCurrent().navigate(ReviewPlaces.review(shown.workspaceId(), review));
                })
                .open();
    }

    /** Asks first, and says what is not decided. @param done run when it is finished */
    void finish(ReviewDetails review, SerializableRunnable done) {
        var words = new RankWords(UI.getCurrent().getLocale());
        long left = review.chosen() - review.decided();
        var dialog = new ConfirmDialog(
                words.say("review.finish.ask", review.name()),
                words.say(left == 0 ? "review.finish.all" : "review.finish.left", left),
                words.say("review.finish.do"),
                confirmed -> tried(() -> {
                    reviews.finish(review.id());
                    done.run();
                }));
        dialog.setCancelable(true);
        dialog.setCancelText(words.say("base.cancel"));
        dialog.open();
    }

    /** Asks first. @param done run when it is gone */
    void delete(UUID reviewId, String name, SerializableRunnable done) {
        var words = new RankWords(UI.getCurrent().getLocale());
        new DeletionDialog(
                        words.say("review.delete.ask", name),
                        words.say("review.delete.text"),
                        words.say("review.delete"),
                        () -> tried(() -> {
                            reviews.delete(reviewId);
                            done.run();
                        }))
                .open();
    }

    private static void tried(SerializableRunnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notification.show(RefusalTexts.of(refusal, UI.getCurrent().getLocale()));
        }
    }
}
