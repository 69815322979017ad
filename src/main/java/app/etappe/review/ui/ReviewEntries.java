package app.etappe.review.ui;

import app.etappe.report.ReportEntry;
import app.etappe.report.ReportFact;
import app.etappe.review.ReviewDetails;
import app.etappe.review.ReviewedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Each item of a review in a report: how it stood, what was decided of it and why, and what customers say. */
class ReviewEntries {

    private static final ReviewQuotes.Beside NOTHING = new ReviewQuotes.Beside(List.of(), 0, Set.of());

    private final ReviewDetails review;
    private final ReviewWords words;
    private final Map<UUID, ReviewQuotes.Beside> said;

    ReviewEntries(ReviewDetails review, ReviewWords words, Map<UUID, ReviewQuotes.Beside> said) {
        this.review = review;
        this.words = words;
        this.said = said;
    }

    ReportEntry of(ReviewedItem item) {
        var beside = said.getOrDefault(item.itemId(), NOTHING);
        return new ReportEntry(
                words.say("review.report.item", item.rank().place(), words.title(item)),
                facts(item),
                paragraphs(item, beside),
                beside.shown());
    }

    private List<ReportFact> facts(ReviewedItem item) {
        var facts = new ArrayList<ReportFact>();
        add(facts, "review.fact.priority", words.priority(item, review.weights().furtherName()));
        add(facts, "priority.column.votes", words.votes(item.counts()));
        add(facts, "priority.column.customers", words.customers(item.counts()));
        add(facts, "priority.column.severity", words.severity(item.counts()));
        add(facts, "review.fact.state", words.state(item));
        var before = item.before();
        if (before != null) {
            add(facts, "review.fact.before", words.decision(before));
        }
        var decision = item.decision();
        add(
                facts,
                "review.column.decision",
                decision == null ? words.say("review.undecided") : words.decision(decision));
        return facts;
    }

    private void add(List<ReportFact> facts, String key, String value) {
        facts.add(new ReportFact(words.say(key), value));
    }

    private List<String> paragraphs(ReviewedItem item, ReviewQuotes.Beside beside) {
        var decision = item.decision();
        var before = item.before();
        return Stream.of(
                        decision == null ? "" : decision.reason(),
                        before == null || before.reason().isEmpty()
                                ? ""
                                : words.say("review.report.before", before.reason()),
                        words.shift(item),
                        words.solved(item),
                        beside.more() == 0 ? "" : words.say("review.report.more", beside.more()),
                        beside.withheld().isEmpty()
                                ? ""
                                : words.say(
                                        "review.report.withheld",
                                        beside.withheld().size()))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
