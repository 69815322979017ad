package app.etappe.review.ui;

import app.etappe.base.ui.DotsMenu;
import app.etappe.priority.ui.RankWords;
import app.etappe.review.ReviewSummary;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review in the list, leading to its page. */
class ReviewLine extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param deletion deletes it; null where its reader may not */
    ReviewLine(UUID workspaceId, ReviewSummary review, RankWords words, @Nullable SerializableRunnable deletion) {
        addClassName("etappe-review-line");
        var name = new Anchor(ReviewPlaces.review(workspaceId, review.id()), review.name());
        name.getElement().setAttribute("dir", "auto");
        var facts = new Span(ReviewWords.joined(
                words.day(review.heldOn()),
                words.say("review.items." + review.kind().code(), review.items()),
                words.say("review.decided", review.decided(), review.items())));
        facts.addClassName("etappe-muted");
        boolean finished = review.finishedAt() != null;
        var state = new Span(words.say(finished ? "review.state.finished" : "review.state.open"));
        state.addClassNames("etappe-review-state", finished ? "etappe-review-finished" : "etappe-review-open");
        add(new Div(name, facts), state);
        if (deletion != null) {
            var menu = new DotsMenu(words.say("review.more", review.name()));
            menu.add(words.say("review.delete"), deletion);
            add(menu);
        }
    }
}
