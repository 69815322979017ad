package app.etappe.review.ui;

import app.etappe.review.ReviewDetails;
import app.etappe.review.ReviewMark;
import app.etappe.review.ReviewedItem;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened since the review before, counted; each count shows the items that it is of. */
class ReviewFilter extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final String ALL = "all";
    private static final String UNDECIDED = "undecided";

    private final Paragraph since = new Paragraph();
    private final Map<String, Button> counts = new LinkedHashMap<>();
    private final SerializableRunnable changed;
    private String chosen = ALL;

    /** @param changed told that other items are to be shown */
    ReviewFilter(SerializableRunnable changed) {
        this.changed = changed;
        var group = new Div();
        Stream.concat(
                        Stream.of(ALL, UNDECIDED),
                        Arrays.stream(ReviewMark.values()).map(ReviewMark::name))
                .forEach(code -> counts.put(code, button(code)));
        counts.values().forEach(group::add);
        group.addClassName("etappe-review-counts");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("review.show"));
        getContent().addClassName("etappe-review-filter");
        getContent().add(since, group);
    }

    private Button button(String code) {
        var button = new Button("", click -> {
            chosen = code;
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("etappe-review-count");
        return button;
    }

    void show(ReviewDetails review, ReviewWords words) {
        var previous = review.previous();
        since.setText(
                previous == null
                        ? words.say("review.first")
                        : words.say("review.since", previous.name(), words.day(previous.heldOn())));
        counts.forEach((code, button) -> show(button, code, review, words));
    }

    /** A count of nothing is not shown, unless it is what somebody looks at. */
    private void show(Button button, String code, ReviewDetails review, ReviewWords words) {
        long count = review.items().stream().filter(item -> isShown(item, code)).count();
        button.setText(getTranslation("review.count", name(code, words), count));
        button.setVisible(count > 0 || code.equals(chosen));
        button.getElement().setAttribute("aria-pressed", String.valueOf(code.equals(chosen)));
    }

    private static String name(String code, ReviewWords words) {
        return switch (code) {
            case ALL -> words.say("review.show.all");
            case UNDECIDED -> words.say("review.show.undecided");
            default -> words.mark(ReviewMark.valueOf(code));
        };
    }

    /** Those that are to be shown, in their order. */
    List<ReviewedItem> shown(ReviewDetails review) {
        return review.items().stream().filter(item -> isShown(item, chosen)).toList();
    }

    private static boolean isShown(ReviewedItem item, String code) {
        return switch (code) {
            case ALL -> true;
            case UNDECIDED -> isUndecided(item);
            default -> item.is(ReviewMark.valueOf(code));
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
