package app.etappe.priority.ui;

import app.etappe.base.ui.Choice;
import app.etappe.evidence.Support;
import app.etappe.painpoint.ItemPlace;
import app.etappe.painpoint.Judged;
import app.etappe.painpoint.ui.LeverNames;
import app.etappe.priority.Criterion;
import app.etappe.priority.RankedItem;
import app.etappe.segment.SegmentSize;
import app.etappe.table.FormulaGuard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list as a table for files: each figure a number in a column of its own, what it is counted out of in the next. A cell is a
 * text, a number, a day, or nothing where an item was in no round, nobody judged it or nobody was asked: that is not zero.
 */
class ListColumns {

    private static final int DIGITS = 4;

    private record Column(String name, Function<RankedItem, @Nullable Object> cell) {}

    private final Listing listing;
    private final RowWords words;
    private final Map<UUID, String> maps;
    private final Map<UUID, String> levers;
    private final List<Column> columns;

    ListColumns(Listing listing, RowWords words, Locale reader) {
        this.listing = listing;
        this.words = words;
        maps = listing.maps().stream().collect(Collectors.toMap(Choice::id, Choice::name));
        levers = LeverNames.choices(listing.levers(), reader, true).stream()
                .collect(Collectors.toMap(Choice::id, Choice::name));
        columns = columns();
    }

    List<Object> header() {
        return columns.stream()
                .<Object>map(column -> FormulaGuard.guarded(column.name()))
                .toList();
    }

    List<@Nullable Object> row(RankedItem ranked) {
        var row = new ArrayList<@Nullable Object>();
        columns.forEach(column -> row.add(column.cell().apply(ranked)));
        return row;
    }

    private List<Column> columns() {
        var all = new ArrayList<Column>();
        add(all, "rank", RankedItem::rank);
        add(all, "title", row -> text(row.item().title()));
        add(all, "stages", row -> text(words.stages(row)));
        add(all, "maps", row -> text(maps(row)));
        add(all, "priority", row -> row.priority() == null ? null : rounded(row.priority()));
        add(
                all,
                "votes",
                row -> row.lastVotes() == null ? null : row.lastVotes().votes());
        add(
                all,
                "voters",
                row -> row.lastVotes() == null ? null : row.lastVotes().voters());
        add(
                all,
                "round",
                row -> row.lastVotes() == null ? null : text(row.lastVotes().roundTitle()));
        add(all, "customers", row -> ofAsked(row, Listing.customersOf(row)));
        add(all, "asked", row -> row.support().asked());
        add(all, "contradicting", row -> ofAsked(row, row.support().coverage().contradicting()));
        add(all, "anonymous", row -> row.support().coverage().anonymous());
        add(all, listing.ranking().reachIn() == SegmentSize.Measure.SHARE ? "reach-share" : "reach", RankedItem::reach);
        add(all, "customers-since", row -> since(row, since -> since.coverage().customers()));
        add(all, "asked-since", row -> since(row, Support.Since::asked));
        add(all, "severity", row -> judged(row, Judged.SEVERITY));
        add(all, "impact", row -> judged(row, Judged.IMPACT));
        add(all, "effort", row -> judged(row, Judged.EFFORT));
        if (listing.ranking().weights().further() > 0) {
            all.add(new Column(listing.ranking().weights().furtherName(), row -> judged(row, Judged.FURTHER)));
        }
        add(all, "weight-votes", row -> weight(row.votes()));
        add(all, "weight-customers", row -> weight(row.customers()));
        add(all, "weight-severity", row -> weight(row.severity()));
        if (listing.ranking().weights().further() > 0) {
            add(all, "weight-further", row -> weight(row.further()));
        }
        add(all, "lever", row -> text(lever(row)));
        add(all, "owner", row -> row.item().ownerId() == null ? null : text(words.owner(row.item())));
        add(all, "status", row -> words.status(row.item().status()));
        add(all, "status-on", row -> row.item().statusOn());
        add(all, "due", row -> row.item().due());
        add(all, "flags", row -> row.flags().stream().sorted().map(words::flag).collect(Collectors.joining(", ")));
        return all;
    }

    private void add(List<Column> all, String key, Function<RankedItem, @Nullable Object> cell) {
        all.add(new Column(words.say("priority.export." + key), cell));
    }

    /** How many of those asked do something; nothing where nobody was. */
    private static @Nullable Integer ofAsked(RankedItem row, int count) {
        return row.support().asked() == 0 ? null : (Integer) count;
    }

    private static @Nullable Integer since(RankedItem row, Function<Support.Since, Integer> figure) {
        var since = row.support().since();
        return since == null ? null : figure.apply(since);
    }

    private static @Nullable Integer judged(RankedItem row, Judged what) {
        var judgement = row.item().judgement(what);
        return judgement == null ? null : judgement.value();
    }

    /** As it was used for this item: nothing where it was not asked. */
    private static @Nullable BigDecimal weight(Criterion criterion) {
        return criterion.score() == null ? null : rounded(criterion.weight());
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private String lever(RankedItem row) {
        var lever = row.item().leverId();
        return lever == null ? "" : levers.getOrDefault(lever, "");
    }

    private String maps(RankedItem row) {
        return row.item().places().stream()
                .map(ItemPlace::mapId)
                .distinct()
                .map(map -> maps.getOrDefault(map, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String text(String text) {
        return FormulaGuard.guarded(text);
    }
}
