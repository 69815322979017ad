package app.etappe.review.ui;

import app.etappe.priority.ui.ItemAddress;
import app.etappe.review.ReviewDetails;
import app.etappe.review.ReviewMark;
import app.etappe.review.ReviewedItem;
import app.etappe.review.SolvedVerdict;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How an item stood on the day of a review, what its rank came from, and what happened since the review before. */
class ReviewItemPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final Span marks = new Span();
    private final Paragraph solved = new Paragraph();
    private final DescriptionList facts = new DescriptionList();

    ReviewItemPanel() {
        title.getElement().setAttribute("dir", "auto");
        marks.addClassName("etappe-flags");
        solved.addClassName("etappe-review-solved");
        facts.addClassName("etappe-review-numbers");
        getContent().addClassName("etappe-review-stood");
        getContent().add(title, marks, solved, facts);
    }

    void show(ReviewDetails review, ReviewedItem item, ReviewWords words) {
        title.removeAll();
        title.add(
                item.isThere()
                        ? new Anchor(ItemAddress.of(review.workspaceId(), item.itemId()), words.title(item))
                        : new Text(words.title(item)));
        marks.removeAll();
        item.marks().stream().sorted().forEach(mark -> marks.add(chip(mark, words)));
        showSolved(item, words);
        facts.removeAll();
        add(
                words.say("priority.column.rank"),
                ReviewWords.joined(String.valueOf(item.rank().place()), words.shift(item)));
        add(
                words.say("review.fact.priority"),
                words.priority(item, review.weights().furtherName()));
        add(words.say("priority.column.votes"), words.votes(item.counts()));
        add(words.say("priority.column.customers"), words.customers(item.counts()));
        add(words.say("priority.column.severity"), words.severity(item.counts()));
        var further = item.counts().further();
        if (further != null && item.rank().further().weight() > 0) {
            add(review.weights().furtherName(), words.say("review.further", further));
        }
        add(words.say("review.fact.state"), words.state(item));
        var before = item.before();
        if (before != null) {
            add(words.say("review.fact.before"), words.before(before));
        }
    }

    private void showSolved(ReviewedItem item, ReviewWords words) {
        var since = item.since();
        solved.setText(words.solved(item));
        solved.setVisible(since != null);
        solved.setClassName("open-again", since != null && since.verdict() == SolvedVerdict.OPEN_AGAIN);
    }

    private static Span chip(ReviewMark mark, ReviewWords words) {
        var chip = new Span(words.mark(mark));
        chip.addClassNames("etappe-review-mark", mark.code());
        return chip;
    }

    private void add(String name, String value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
