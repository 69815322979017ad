package app.etappe.priority.ui;

import app.etappe.base.Texts;
import app.etappe.painpoint.ItemPlace;
import app.etappe.painpoint.ItemSummary;
import app.etappe.priority.RankedItem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether an item meets a query. */
final class ListFilter implements Predicate<RankedItem> {

    private final Listing listing;
    private final ListQuery query;
    private final String text;

    ListFilter(Listing listing, ListQuery query) {
        this.listing = listing;
        this.query = query;
        text = Texts.folded(query.text());
    }

    @Override
    public boolean test(RankedItem ranked) {
        var item = ranked.item();
        return isOr(query.lever(), item.leverId())
                && (query.owner() == null || query.owner().equals(ownerOf(item)))
                && (query.status().isEmpty() || query.status().contains(item.status()))
                && (!query.overdue() || isOverdue(item, listing.today()))
                && standsWhereWanted(item)
                && (text.isEmpty() || Texts.folded(item.title()).contains(text));
    }

    /** Whether its day has passed and it is neither solved nor rejected. */
    static boolean isOverdue(ItemSummary item, LocalDate today) {
        var due = item.due();
        return due != null && due.isBefore(today) && !item.status().isClosed();
    }

    private boolean standsWhereWanted(ItemSummary item) {
        boolean anywhere = query.map() == null && query.stage() == null && query.segment() == null;
        return anywhere || item.places().stream().anyMatch(this::isWanted);
    }

    private boolean isWanted(ItemPlace place) {
        var stage = listing.stages().get(place.elementId());
        var variant = place.variantId();
        return isOr(query.map(), place.mapId())
                && isOr(query.stage(), stage == null ? null : stage.id())
                && (query.segment() == null || (variant != null && isFor(query.segment(), variant)));
    }

    private boolean isFor(UUID segment, UUID variant) {
        return listing.segments().getOrDefault(variant, List.of()).stream()
                .anyMatch(one -> one.id().equals(segment));
    }

    private static UUID ownerOf(ItemSummary item) {
        var owner = item.ownerId();
        return owner == null ? ListQuery.NOBODY : owner;
    }

    private static boolean isOr(@Nullable UUID wanted, @Nullable UUID present) {
        return wanted == null || wanted.equals(present);
    }
}
