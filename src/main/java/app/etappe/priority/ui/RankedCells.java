package app.etappe.priority.ui;

import app.etappe.painpoint.ItemSummary;
import app.etappe.priority.Flag;
import app.etappe.priority.RankedItem;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the cells of the ranked list are drawn: by the browser, out of a few words each, so that long lists stay quick. */
class RankedCells {

    private static final int WORST = 5;

    private final SerializableSupplier<RowWords> words;

    /** @param words of what is shown now */
    RankedCells(SerializableSupplier<RowWords> words) {
        this.words = words;
    }

    Renderer<RankedItem> rank() {
        return LitRenderer.<RankedItem>of("<span class='etappe-rank'>${item.rank}</span>")
                .withProperty("rank", RankedItem::rank);
    }

    Renderer<RankedItem> title(SerializableConsumer<UUID> opened) {
        return LitRenderer.<RankedItem>of("""
                        <div class='etappe-ranked-cell'>
                          <button type='button' class='etappe-ranked-title' @click=${open}>${item.title}</button>
                          <span class='etappe-muted'>${item.stages}</span>
                          <span class='etappe-shift' ?hidden=${!item.shift}>${item.shift}</span>
                        </div>""")
                .withProperty("title", row -> row.item().title())
                .withProperty("stages", row -> words.get().stages(row))
                .withProperty("shift", row -> words.get().shift(row))
                .withFunction("open", row -> opened.accept(row.item().id()));
    }

    Renderer<RankedItem> votes(
            SerializableFunction<RankedItem, Double> share, SerializableFunction<RankedItem, String> round) {
        return LitRenderer.<RankedItem>of("""
                        <div class='etappe-votes'>
                          <span class='etappe-votes-bar' ?hidden=${!item.asked} style='inline-size: ${item.share}%'></span>
                          <span class=${item.asked ? '' : 'etappe-muted'}>${item.votes}</span>
                          <span class='etappe-muted etappe-votes-round' ?hidden=${!item.round}>${item.round}</span>
                        </div>""")
                .withProperty("asked", row -> row.lastVotes() != null)
                .withProperty("votes", row -> words.get().votes(row))
                .withProperty("share", share::apply)
                .withProperty("round", round::apply);
    }

    Renderer<RankedItem> customers() {
        return LitRenderer.<RankedItem>of("""
                        <div class='etappe-ranked-cell'>
                          <span>${item.customers}</span>
                          <span class='etappe-muted' ?hidden=${!item.beside}>${item.beside}</span>
                        </div>""")
                .withProperty("customers", row -> words.get().customers(row))
                .withProperty("beside", row -> words.get().besideCustomers(row));
    }

    Renderer<RankedItem> severity() {
        return LitRenderer.<RankedItem>of("""
                        <span class='etappe-dots' role='img' aria-label=${item.words} ?hidden=${!item.judged}
                          ><span>${item.full}</span><span>${item.empty}</span></span>
                        <span class='etappe-muted' ?hidden=${item.judged}>${item.words}</span>""")
                .withProperty("words", row -> words.get().severity(row.item()))
                .withProperty("judged", row -> row.item().severity() != null)
                .withProperty("full", row -> "●".repeat(severity(row.item())))
                .withProperty("empty", row -> "●".repeat(WORST - severity(row.item())));
    }

    private static int severity(ItemSummary item) {
        var severity = item.severity();
        return severity == null ? 0 : severity.value();
    }

    Renderer<RankedItem> owner() {
        return LitRenderer.<RankedItem>of("""
                        <div class='etappe-ranked-cell'>
                          <span class='etappe-owner'>${item.owner}</span>
                          <span class=${item.overdue ? 'etappe-overdue' : 'etappe-muted'} ?hidden=${!item.due}>${item.due}</span>
                        </div>""")
                .withProperty("owner", row -> words.get().ownerAndStatus(row.item()))
                .withProperty("due", row -> words.get().due(row.item()))
                .withProperty("overdue", row -> words.get().isOverdue(row.item()));
    }

    Renderer<RankedItem> flags() {
        var template = Stream.of(Flag.values())
                .map(flag -> "<span class='etappe-flag " + flag.code() + "' ?hidden=${!item." + flag + "}>${item."
                        + flag + "}</span>")
                .collect(Collectors.joining("", "<div class='etappe-flags'>", "</div>"));
        var renderer = LitRenderer.<RankedItem>of(template);
        for (var flag : Flag.values()) {
            renderer.withProperty(
                    flag.name(), row -> row.flags().contains(flag) ? words.get().flag(flag) : "");
        }
        return renderer;
    }
}
