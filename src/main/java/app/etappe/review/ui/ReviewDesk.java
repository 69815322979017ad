package app.etappe.review.ui;

import app.etappe.base.ui.Attempt;
import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.ItemSummary;
import app.etappe.review.DecisionDraft;
import app.etappe.review.ReviewDetails;
import app.etappe.review.ReviewMark;
import app.etappe.review.ReviewedItem;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** The item of a review that somebody is at: how it stood, what was decided, and deciding. */
class ReviewDesk extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient ReviewDeciding deciding;
    private final SerializableRunnable decided;
    private final ReviewItemPanel stood = new ReviewItemPanel();
    private final Button reopen = new Button(getTranslation("review.reopen"), click -> reopen());
    private final Attempt attempt = new Attempt();
    private final Div said = new Div();
    private final DecisionPanel fields;
    private transient @Nullable ReviewDetails review;
    private transient @Nullable ReviewedItem item;
    private transient @Nullable ReviewWords words;
    private transient @Nullable ItemSummary solved;

    /**
     * @param decided told that something was
     * @param refused told that somebody else was quicker
     */
    ReviewDesk(ReviewDeciding deciding, SerializableRunnable decided, SerializableRunnable refused) {
        this.deciding = deciding;
        this.decided = decided;
        fields = new DecisionPanel(this::decide, () -> {
            refused.run();
            catchUp();
        });
        reopen.addThemeVariants(ButtonVariant.PRIMARY);
        said.addClassName("etappe-review-said");
        getContent().addClassNames("etappe-panel-card", "etappe-review-desk");
        getContent().getElement().setAttribute("aria-label", getTranslation("review.item"));
        getContent().add(stood, reopen, attempt, said, fields);
    }

    void show(ReviewDetails shown, ReviewedItem at, ReviewWords present) {
        if (item == null || !item.itemId().equals(at.itemId())) {
            attempt.setText("");
        }
        review = shown;
        item = at;
        words = present;
        stood.show(shown, at, present);
        var now = shown.mayDecide() && !at.is(ReviewMark.GONE) ? present(at) : null;
        solved = now;
        reopen.setVisible(now != null && at.is(ReviewMark.OPEN_AGAIN) && now.status() == ItemStatus.SOLVED);
        fields.setVisible(now != null);
        if (now != null) {
            var reason = at.decision() == null ? "" : at.decision().reason();
            fields.show(now, reason, deciding.members(shown.workspaceId()), present);
        }
        showSaid(at, present);
    }

    private @Nullable ItemSummary present(ReviewedItem at) {
        return deciding.present(at.itemId()).orElse(null);
    }

    private void showSaid(ReviewedItem at, ReviewWords present) {
        var decision = at.decision();
        said.removeAll();
        said.setVisible(!at.is(ReviewMark.GONE));
        if (decision == null) {
            said.add(new Paragraph(present.say("review.undecided")));
            return;
        }
        var what = new Paragraph(present.say("review.decision", present.decision(decision)));
        what.addClassName("etappe-review-decided");
        var reason = new Paragraph(decision.reason());
        reason.getElement().setAttribute("dir", "auto");
        var who = new Span(present.say("review.decision.by", present.name(decision.by())));
        who.addClassName("etappe-muted");
        said.add(what, reason, who);
    }

    private void decide(DecisionDraft draft, long seen) {
        if (review == null || item == null) {
            return;
        }
        deciding.decide(review.id(), item.itemId(), draft, seen);
        fields.forget();
        decided.run();
    }

    /** With one click, for the reason that customers gave. */
    private void reopen() {
        attempt.at(() -> {
            if (item == null || words == null) {
                return;
            }
            var now = solved;
            if (now != null) {
                var because = words.namedAgain(item);
                decide(new DecisionDraft(ItemStatus.OPEN, because, now.ownerId(), now.due()), now.version());
            }
        });
    }

    private void catchUp() {
        if (item != null) {
            deciding.present(item.itemId()).ifPresent(fields::catchUp);
        }
    }

    void focus() {
        fields.focus();
    }
}
