package app.etappe.review.ui;

import app.etappe.priority.ui.RankWords;
import app.etappe.review.ReviewService;
import app.etappe.review.ReviewSummary;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The reviews of a workspace, the latest first. */
@Route("w/:workspaceId/reviews")
@PermitAll
@StyleSheet("assets/review.css")
class ReviewsView extends ReviewPage {

    private static final long serialVersionUID = 1L;

    private final transient ReviewService reviews;
    private final transient ReviewActions actions;
    private final Div none = new Div();
    private final UnorderedList list = new UnorderedList();

    ReviewsView(ReviewService reviews, ReviewActions actions, OpenReviewPages openPages) {
        super(openPages);
        this.reviews = reviews;
        this.actions = actions;
        var header =
                new Div(new Div(new H1(getTranslation("review.title")), new Paragraph(getTranslation("review.text"))));
        header.addClassName("etappe-page-header");
        list.addClassName("etappe-reviews");
        getContent().add(header, none, list);
    }

    @Override
    protected void show() {
        var all = reviews.list(workspaceId());
        boolean mayMake = reviews.mayMake(workspaceId());
        none.setVisible(all.isEmpty());
        none.removeAll();
        if (all.isEmpty()) {
            none.add(
                    new Paragraph(getTranslation(mayMake ? "review.none.make" : "review.none.wait")),
                    new Anchor("w/" + workspaceId() + "/pain-points", getTranslation("review.none.list")));
        }
        var words = new RankWords(getLocale());
        list.removeAll();
        all.forEach(review -> list.add(row(review, words, mayMake)));
    }

    private ReviewLine row(ReviewSummary review, RankWords words, boolean mayDelete) {
        return new ReviewLine(
                workspaceId(),
                review,
                words,
                mayDelete && review.finishedAt() == null
                        ? () -> actions.delete(review.id(), review.name(), this::followUp)
                        : null);
    }

    @Override
    String wayOut() {
        return "";
    }
}
