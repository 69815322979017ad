package app.etappe.review.ui;

import app.etappe.review.ReviewDetails;
import app.etappe.review.ReviewMark;
import app.etappe.review.ReviewedItem;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened since the review before, counted; each count shows the items that it is of. */
class ReviewFilter extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final String ALL = "all";
    private static final String UNDECIDED = "undecided";

    private final Paragraph since = new Paragraph();
    private final Div counts = new Div();
    private final SerializableRunnable changed;
    private String chosen = ALL;

    /** @param changed told that other items are to be shown */
    ReviewFilter(SerializableRunnable changed) {
        this.changed = changed;
        counts.addClassName("etappe-review-counts");
        counts.getElement().setAttribute("role", "group");
        counts.getElement().setAttribute("aria-label", getTranslation("review.show"));
        getContent().addClassName("etappe-review-filter");
        getContent().add(since, counts);
    }

    void show(ReviewDetails review, ReviewWords words) {
        var previous = review.previous();
        since.setText(
                previous == null
                        ? words.say("review.first")
                        : words.say("review.since", previous.name(), words.day(previous.heldOn())));
        counts.removeAll();
        add(review, ALL, words.say("review.show.all"), item -> true);
        add(review, UNDECIDED, words.say("review.show.undecided"), ReviewFilter::isUndecided);
        for (var mark : ReviewMark.values()) {
            add(review, mark.name(), words.mark(mark), item -> item.is(mark));
        }
    }

    /** A count of nothing is not shown, unless it is what somebody looks at. */
    private void add(ReviewDetails review, String code, String name, SerializablePredicate<ReviewedItem> shown) {
        long count = review.items().stream().filter(shown).count();
        if (count == 0 && !code.equals(chosen)) {
            return;
        }
        var button = new Button(getTranslation("review.count", name, count), click -> {
            chosen = code;
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.getElement().setAttribute("aria-pressed", String.valueOf(code.equals(chosen)));
        button.addClassName("etappe-review-count");
        counts.add(button);
    }

    /** Those that are to be shown, in their order. */
    List<ReviewedItem> shown(ReviewDetails review) {
        return review.items().stream().filter(this::isShown).toList();
    }

    private boolean isShown(ReviewedItem item) {
        return switch (chosen) {
            case ALL -> true;
            case UNDECIDED -> isUndecided(item);
            default -> item.is(ReviewMark.valueOf(chosen));
        };
    }

    /** Whether something can and should still be decided of it. */
    static boolean isUndecided(@Nullable ReviewedItem item) {
        return item != null
                && item.decision() == null
                && item.isThere()
                && !item.is(ReviewMark.NOT_CHOSEN)
                && !item.is(ReviewMark.GONE);
    }
}
