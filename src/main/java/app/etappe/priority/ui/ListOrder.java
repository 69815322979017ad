package app.etappe.priority.ui;

import app.etappe.base.Codes;
import app.etappe.painpoint.Judgement;
import app.etappe.priority.RankedItem;
import app.etappe.voting.ItemVotes;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In what order items are listed; those that are alike, and those of which nothing is known last, by their ranks. */
enum ListOrder {
    PRIORITY(Comparator.comparingInt(RankedItem::rank)),
    VOTES(most(row -> votes(row.lastVotes()))),
    CUSTOMERS(most(row -> row.support().asked() == 0 ? null : Integer.valueOf(Listing.customersOf(row)))),
    SEVERITY(most(row -> value(row.item().severity()))),
    DUE(Comparator.comparing(row -> row.item().due(), Comparator.nullsLast(Comparator.naturalOrder()))),
    STATUS(Comparator.comparing(row -> row.item().status()));

    private final Comparator<RankedItem> first;

    ListOrder(Comparator<RankedItem> first) {
        this.first = first;
    }

    Comparator<RankedItem> comparator() {
        return first.thenComparingInt(RankedItem::rank);
    }

    /** How it is called in addresses and keys of words. */
    String code() {
        return Codes.of(this);
    }

    private static Comparator<RankedItem> most(Function<RankedItem, @Nullable Integer> figure) {
        return Comparator.comparing(figure, Comparator.nullsLast(Comparator.reverseOrder()));
    }

    private static @Nullable Integer votes(@Nullable ItemVotes votes) {
        return votes == null ? null : (Integer) votes.votes();
    }

    private static @Nullable Integer value(@Nullable Judgement judgement) {
        return judgement == null ? null : (Integer) judgement.value();
    }
}
