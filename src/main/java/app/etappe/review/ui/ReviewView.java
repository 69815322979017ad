package app.etappe.review.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.BrowserZone;
import app.etappe.priority.ui.QueryWords;
import app.etappe.review.ReviewDetails;
import app.etappe.review.ReviewedItem;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One review: its items at the left, the one that somebody is at with what is decided of it at the right. */
@Route("w/:workspaceId/reviews/:reviewId")
@PermitAll
@StyleSheet("assets/priority.css")
@StyleSheet("assets/review.css")
class ReviewView extends ReviewPage {

    private static final long serialVersionUID = 1L;

    private final transient ReviewReader reader;
    private final transient QueryWords queries;
    private final transient ReviewActions actions;
    private final ReviewHead head;
    private final ReviewFilter filter = new ReviewFilter(this::showList);
    private final ReviewTable table = new ReviewTable(this::open);
    private final Paragraph rule = new Paragraph();
    private final ReviewDesk desk;
    private transient ReviewReader.@Nullable Read read;
    private @Nullable UUID reviewId;
    private @Nullable UUID opened;

    ReviewView(
            ReviewReader reader,
            QueryWords queries,
            ReviewActions actions,
            ReviewDeciding deciding,
            ReviewExportMenu export,
            OpenReviewPages openPages) {
        super(openPages);
        this.reader = reader;
        this.queries = queries;
        this.actions = actions;
        head = new ReviewHead(this::finish, export.of(getLocale(), this::reviewId, this::name));
        desk = new ReviewDesk(deciding, this::decided, this::followUp);
        rule.addClassName("etappe-muted");
        var list = new Section(filter, table, rule);
        list.addClassNames("etappe-panel-card", "etappe-review-list");
        list.getElement().setAttribute("aria-label", getTranslation("review.items"));
        var columns = new Div(list, desk);
        columns.addClassNames("etappe-desk-columns", "etappe-review-columns");
        getContent().removeClassName("etappe-page");
        getContent().addClassNames("etappe-desk", "etappe-review");
        getContent().add(head, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reviewId = id(event, "reviewId");
        super.beforeEnter(event);
    }

    @Override
    protected void show() {
        var present = reader.read(reviewId(), getLocale());
        if (!present.review().workspaceId().equals(workspaceId())) {
            throw Refusal.notFound();
        }
        read = present;
        var review = present.review();
        var words = present.words();
        head.show(
                review,
                words,
                review.query().isEmpty() ? "" : queries.of(workspaceId(), review.query(), getLocale()),
                BrowserZone.of(UI.getCurrent()));
        rule.setText(words.solvedRule());
        if (find(opened).isEmpty()) {
            opened = review.items().stream()
                    .map(ReviewedItem::itemId)
                    .findFirst()
                    .orElse(null);
        }
        showList();
        showItem();
    }

    private UUID reviewId() {
        if (reviewId == null) {
            throw Refusal.notFound();
        }
        return reviewId;
    }

    private String name() {
        return read == null ? "" : read.review().name();
    }

    private void showList() {
        if (read != null) {
            filter.show(read.review(), read.words());
            table.show(filter.shown(read.review()), read.words());
            table.mark(opened);
        }
    }

    private void showItem() {
        var present = read;
        if (present != null) {
            find(opened).ifPresent(item -> desk.show(present.review(), item, present.words()));
        }
    }

    private Optional<ReviewedItem> find(@Nullable UUID itemId) {
        var present = read;
        return present == null
                ? Optional.empty()
                : present.review().items().stream()
                        .filter(item -> item.itemId().equals(itemId))
                        .findFirst();
    }

    private void open(UUID itemId) {
        if (!itemId.equals(opened)) {
            opened = itemId;
            table.mark(itemId);
            showItem();
        }
    }

    /** Goes on to what is to be decided next. */
    private void decided() {
        followUp();
        if (read == null) {
            return;
        }
        next(read.review()).ifPresent(item -> {
            open(item.itemId());
            table.scrollTo(item.itemId());
            desk.focus();
        });
    }

    /** The next that nothing is decided of, from the one that is open to the end and then from the beginning. */
    private Optional<ReviewedItem> next(ReviewDetails review) {
        List<ReviewedItem> items = review.items();
        int at = find(opened).map(items::indexOf).orElse(0);
        return Stream.concat(items.subList(at, items.size()).stream(), items.subList(0, at).stream())
                .filter(ReviewFilter::isUndecided)
                .findFirst();
    }

    private void finish() {
        if (read != null) {
            actions.finish(read.review(), this::followUp);
        }
    }

    @Override
    String wayOut() {
        return ReviewPlaces.reviews(workspaceId());
    }
}
