package app.etappe.review.ui;

import app.etappe.review.ReviewDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a review is called, when and how it was frozen, and what can be done with it as a whole. */
class ReviewHead extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    private final Anchor all = new Anchor("", getTranslation("review.title"));
    private final H1 name = new H1();
    private final Span state = new Span();
    private final Paragraph facts = new Paragraph();
    private final Button finish;

    /** @param finished told that the review is to be ended @param menus what stands beside that */
    ReviewHead(SerializableRunnable finished, Component... menus) {
        finish = new Button(getTranslation("review.finish"), click -> finished.run());
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        name.getElement().setAttribute("dir", "auto");
        state.addClassName("etappe-review-state");
        state.getElement().setAttribute("role", "status");
        facts.addClassNames("etappe-muted", "etappe-review-facts");
        var title = new Div(all, name, state);
        title.addClassName("etappe-review-title");
        var right = new Div(menus);
        right.add(finish);
        right.addClassName("etappe-desk-actions");
        getContent().addClassNames("etappe-desk-header", "etappe-review-head");
        getContent().add(title, right, facts);
    }

    /** @param filter what the list was narrowed by, in words; empty for nothing */
    void show(ReviewDetails review, ReviewWords words, String filter, ZoneId zone) {
        all.setHref(ReviewPlaces.reviews(review.workspaceId()));
        name.setText(review.name());
        boolean finished = review.finishedAt() != null;
        state.setText(
                finished
                        ? words.say(
                                "review.finished",
                                words.day(LocalDate.ofInstant(review.finishedAt(), zone)),
                                words.name(review.finishedBy()))
                        : words.say("review.decided", review.decided(), review.chosen()));
        state.setClassName("etappe-review-finished", finished);
        state.setClassName("etappe-review-open", !finished);
        finish.setVisible(review.mayDecide());
        facts.setText(ReviewWords.joined(
                words.kinds(review.kind()),
                words.say("review.frozen", words.day(review.heldOn()), words.name(review.madeBy())),
                review.ownerId().equals(review.madeBy()) ? "" : words.say("review.led", words.name(review.ownerId())),
                words.say("review.weights", words.ranks().weights(review.weights())),
                filter.isEmpty() ? words.say("review.filter.none") : words.say("review.filter", filter)));
    }
}
