package app.etappe.review.ui;

import app.etappe.interview.OutsideQuoteService;
import app.etappe.interview.OutsideQuotes;
import app.etappe.painpoint.ItemPlace;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemSummary;
import app.etappe.report.ReportQuote;
import app.etappe.review.ReviewDetails;
import app.etappe.review.ReviewedItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what may be quoted beside the items of a review: what people said of the cards that these stand on today. */
@SpringComponent
class ReviewQuotes {

    /** As many are shown of an item. */
    private static final int MOST = 3;

    /**
     * What may be quoted beside one item.
     *
     * @param shown the newest
     * @param more how many more there would be to show
     * @param withheld the lines that are left out for want of consent
     */
    record Beside(List<ReportQuote> shown, int more, Set<UUID> withheld) {}

    private final ItemService items;
    private final OutsideQuoteService quotes;

    ReviewQuotes(ItemService items, OutsideQuoteService quotes) {
        this.items = items;
        this.quotes = quotes;
    }

    /** By item, of those that are there. A few queries, however many items there are. */
    Map<UUID, Beside> of(ReviewDetails review) {
        var wanted = review.items().stream().map(ReviewedItem::itemId).collect(Collectors.toSet());
        Map<UUID, Set<UUID>> cards = items.list(review.workspaceId()).stream()
                .filter(item -> wanted.contains(item.id()))
                .collect(Collectors.toMap(ItemSummary::id, ReviewQuotes::cards));
        var elements = cards.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var found = quotes.of(review.workspaceId(), elements);
        return cards.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, item -> beside(item.getValue(), found)));
    }

    private static Set<UUID> cards(ItemSummary item) {
        return item.places().stream().map(ItemPlace::elementId).collect(Collectors.toSet());
    }

    private static Beside beside(Set<UUID> cards, OutsideQuotes found) {
        var all = found.quotes().stream()
                .filter(quote -> cards.contains(quote.elementId()))
                .map(quote -> new ReportQuote(quote.text(), quote.code()))
                .distinct()
                .toList();
        var withheld = cards.stream()
                .flatMap(card -> found.withheld().getOrDefault(card, Set.of()).stream())
                .collect(Collectors.toSet());
        return new Beside(all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST), withheld);
    }
}
