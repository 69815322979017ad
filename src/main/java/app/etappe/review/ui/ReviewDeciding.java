package app.etappe.review.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.Choice;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemSummary;
import app.etappe.review.DecisionDraft;
import app.etappe.review.ReviewDecisionService;
import app.etappe.workspace.MemberService;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decides in reviews for pages, and reads what they need for that. */
@SpringComponent
class ReviewDeciding {

    private final ReviewDecisionService decisions;
    private final ItemService items;
    private final MemberService members;

    ReviewDeciding(ReviewDecisionService decisions, ItemService items, MemberService members) {
        this.decisions = decisions;
        this.items = items;
        this.members = members;
    }

    /** How an item stands now; empty where it is not there any more. */
    Optional<ItemSummary> present(UUID itemId) {
        try {
            return Optional.of(items.details(itemId).summary());
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    /** Who can own an item. */
    List<Choice> members(UUID workspaceId) {
        return members.members(workspaceId).stream()
                .map(member -> new Choice(member.accountId(), member.name()))
                .toList();
    }

    void decide(UUID reviewId, UUID itemId, DecisionDraft draft, long seen) {
        decisions.decide(reviewId, itemId, draft, seen);
    }
}
