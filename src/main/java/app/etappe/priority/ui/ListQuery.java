package app.etappe.priority.ui;

import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemStatus;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which items are listed, and how they are laid out: all that the page's address says.
 *
 * @param text what the title contains, whatever the case; empty for any
 * @param map one that the item stands on
 * @param stage one that the item stands in
 * @param segment one in whose variants the item stands
 * @param owner who owns it; {@link #NOBODY} for those without an owner
 * @param status none for any
 * @param overdue whether only those are wanted whose day has passed
 * @param axes what the matrix is laid out by
 */
record ListQuery(
        ItemKind kind,
        String text,
        @Nullable UUID map,
        @Nullable UUID stage,
        @Nullable UUID segment,
        @Nullable UUID lever,
        @Nullable UUID owner,
        Set<ItemStatus> status,
        boolean overdue,
        MatrixAxes axes,
        ListOrder order) {

    /** The longest text that is looked for. */
    static final int LONGEST = 100;

    /** Stands for the owner of what nobody owns. */
    static final UUID NOBODY = new UUID(0, 0);

    static final ListQuery ALL = of(ItemKind.PAIN_POINT, MatrixAxes.IMPACT_EFFORT);

    ListQuery {
        text = text.substring(0, Math.min(LONGEST, text.length())).strip();
        status = Set.copyOf(status);
    }

    /** All of a kind. */
    static ListQuery of(ItemKind kind, MatrixAxes axes) {
        return new ListQuery(kind, "", null, null, null, null, null, Set.of(), false, axes, ListOrder.PRIORITY);
    }

    /** The same of the other kind. */
    ListQuery with(ItemKind other) {
        return new ListQuery(other, text, map, stage, segment, lever, owner, status, overdue, axes, order);
    }

    /** The same laid out otherwise. */
    ListQuery with(MatrixAxes other) {
        return new ListQuery(kind, text, map, stage, segment, lever, owner, status, overdue, other, order);
    }

    /** The same in another order. */
    ListQuery with(ListOrder other) {
        return new ListQuery(kind, text, map, stage, segment, lever, owner, status, overdue, axes, other);
    }

    /** Whether anything is left out. */
    boolean filters() {
        return !with(ListOrder.PRIORITY).equals(of(kind, axes));
    }
}
