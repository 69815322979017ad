package app.etappe.review;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Refusal;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.priority.PriorityFixture;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann decides in reviews of her pain points a, b, c …; Vic reads them. */
public abstract class ReviewFixture extends PriorityFixture {

    @Autowired
    protected ReviewService reviews;

    @Autowired
    protected ReviewDecisionService deciding;

    @Autowired
    protected ItemService items;

    @Autowired
    protected ItemDecisionService decisions;

    static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessageStartingWith(code + "{");
    }

    protected static ReviewDraft draft(String name, UUID... items) {
        return new ReviewDraft(name, ItemKind.PAIN_POINT, List.of(items), "status=open");
    }

    protected UUID review(String name, UUID... items) {
        return as(ann, () -> reviews.make(workspace, draft(name, items)));
    }

    protected ReviewDetails read(UUID review) {
        return as(vic, () -> reviews.details(review));
    }

    protected ReviewedItem row(UUID review, UUID item) {
        return read(review).items().stream()
                .filter(row -> row.itemId().equals(item))
                .findFirst()
                .orElseThrow();
    }

    protected void decide(UUID review, UUID item, ItemStatus status, String reason) {
        as(ann, () -> deciding.decide(review, item, new DecisionDraft(status, reason, null, null), version(item)));
    }

    protected long version(UUID item) {
        return as(ann, () -> items.details(item)).summary().version();
    }

    protected void change(UUID item, String title, @Nullable Integer severity) {
        var draft = new ItemDraft(ItemKind.PAIN_POINT, title, "", severity, null, List.of(), Set.of());
        as(ann, () -> items.change(item, draft, version(item)));
    }

    /** Such as “2 b: DOWN, OVERDUE”, in the review's order. */
    List<String> told(UUID review) {
        return read(review).items().stream()
                .map(row -> row.rank().place() + " " + Objects.requireNonNullElse(row.title(), "?") + ": "
                        + String.join(
                                ", ",
                                row.marks().stream().map(Enum::name).sorted().toList()))
                .toList();
    }
}
