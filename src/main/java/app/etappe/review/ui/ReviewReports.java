package app.etappe.review.ui;

import app.etappe.priority.ui.QueryWords;
import app.etappe.report.Report;
import app.etappe.report.ReportColumn;
import app.etappe.report.ReportPart;
import app.etappe.report.ReportTable;
import app.etappe.review.ReviewDetails;
import app.etappe.review.ReviewMark;
import app.etappe.review.ReviewedItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a report of a review in any language: its ranking, what happened since the one before, and each item by itself. */
@SpringComponent
class ReviewReports {

    private final ReviewReader reader;
    private final ReviewQuotes quotes;
    private final QueryWords queries;

    ReviewReports(ReviewReader reader, ReviewQuotes quotes, QueryWords queries) {
        this.reader = reader;
        this.quotes = quotes;
        this.queries = queries;
    }

    /** As its reader may see it: who may not read research gets no quotes. @throws Refusal {@code not-found} */
    Report of(UUID reviewId, Locale language) {
        var read = reader.read(reviewId, language);
        var review = read.review();
        var words = read.words();
        var said = quotes.of(review);
        var parts = new ArrayList<ReportPart>();
        parts.add(ranking(review, words));
        if (review.previous() != null) {
            parts.add(happened(review, review.previous(), words));
        }
        var entries = new ReviewEntries(review, words, said);
        review.items().stream()
                .filter(item -> !item.is(ReviewMark.GONE))
                .map(entries::of)
                .forEach(parts::add);
        return new Report(
                language,
                review.name(),
                under(review, words, said, language),
                parts,
                words.say("review.report.foot", review.name(), words.day(review.heldOn())));
    }

    private List<String> under(
            ReviewDetails review, ReviewWords words, Map<UUID, ReviewQuotes.Beside> said, Locale language) {
        var filter = review.query().isEmpty() ? "" : queries.of(review.workspaceId(), review.query(), language);
        long withheld = said.values().stream()
                .flatMap(beside -> beside.withheld().stream())
                .distinct()
                .count();
        return Stream.of(
                        words.kinds(review.kind()) + ", "
                                + words.say("review.frozen", words.day(review.heldOn()), words.name(review.madeBy())),
                        words.say("review.weights", words.ranks().weights(review.weights())),
                        filter.isEmpty() ? words.say("review.filter.none") : words.say("review.filter", filter),
                        words.say("review.decided", review.decided(), review.chosen()),
                        words.solvedRule(),
                        withheld == 0 ? "" : words.say("review.report.withheld.all", withheld))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static ReportTable ranking(ReviewDetails review, ReviewWords words) {
        var columns = List.of(
                new ReportColumn(words.say("priority.column.rank"), 2, true),
                new ReportColumn(words.say("priority.column.title"), 10, false),
                new ReportColumn(words.say("priority.column.votes"), 4, true),
                new ReportColumn(words.say("priority.column.customers"), 4, false),
                new ReportColumn(words.say("priority.column.severity"), 4, false),
                new ReportColumn(words.say("review.column.decision"), 5, false),
                new ReportColumn(words.say("item.field.owner"), 5, false),
                new ReportColumn(words.say("item.field.due"), 3, false));
        var rows = review.items().stream()
                .filter(item -> !item.is(ReviewMark.NOT_CHOSEN) && !item.is(ReviewMark.GONE))
                .map(item -> row(item, words))
                .toList();
        return new ReportTable(words.say("review.report.ranking"), columns, rows);
    }

    private static List<String> row(ReviewedItem item, ReviewWords words) {
        var decision = item.decision();
        var due = decision == null ? null : decision.due();
        return List.of(
                String.valueOf(item.rank().place()),
                words.title(item),
                words.ranks().votes(item.counts().votes()),
                words.ranks().customers(item.counts().customers(), item.counts().asked()),
                words.severity(item.counts()),
                decision == null ? words.say("review.undecided") : words.status(decision.status()),
                decision == null ? "" : words.name(decision.ownerId()),
                due == null ? "" : words.day(due));
    }

    private static ReportTable happened(ReviewDetails review, ReviewDetails.Previous previous, ReviewWords words) {
        var columns = List.of(
                new ReportColumn(words.say("priority.column.title"), 4, false),
                new ReportColumn(words.say("review.report.what"), 3, false),
                new ReportColumn(words.say("review.report.why"), 5, false));
        var rows = review.items().stream()
                .filter(item -> !item.marks().isEmpty())
                .map(item -> List.of(
                        words.title(item),
                        item.marks().stream().sorted().map(words::mark).collect(Collectors.joining(", ")),
                        ReviewWords.joined(words.shift(item), words.solved(item))))
                .toList();
        return new ReportTable(
                words.say("review.report.since", previous.name(), words.day(previous.heldOn())), columns, rows);
    }
}
