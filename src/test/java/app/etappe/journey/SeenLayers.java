package app.etappe.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** What is seen in the layers of a map, resolved from the database, in a form that can be compared. */
class SeenLayers {

    private final SeenBoard seen;
    private final Variants variants;
    private final LayerValues rows;
    private final Elements elements;
    private final TransactionTemplate transaction;

    SeenLayers(
            SeenBoard seen, Variants variants, LayerValues rows, Elements elements, TransactionTemplate transaction) {
        this.seen = seen;
        this.variants = variants;
        this.rows = rows;
        this.elements = elements;
        this.transaction = transaction;
    }

    /** Every element that is seen, with its place among its siblings as a number and without whose own it is. */
    Map<UUID, String> in(Board board) {
        return transaction.execute(status -> {
            var lines = new TreeMap<UUID, String>();
            var counts = new HashMap<String, Integer>();
            for (var element : seen.read(board.mapId(), variants.chain(board.mapId(), board.layer()))) {
                var place = element.type() + " " + element.position().parent() + " "
                        + element.position().lane();
                lines.put(
                        element.id(),
                        "%s at %d: %s '%s' '%s' %s %s %d %s %s"
                                .formatted(
                                        place,
                                        counts.merge(place, 1, Integer::sum),
                                        element.kind(),
                                        element.text(),
                                        element.question(),
                                        element.mood(),
                                        element.colour(),
                                        element.span(),
                                        element.channels(),
                                        element.loop()));
            }
            return lines;
        });
    }

    /** Rows that say nothing: they equal what is below without ever having been reached by it, and can be seen. */
    List<String> withoutReason(Board board) {
        return transaction.execute(status -> {
            var chain = variants.chain(board.mapId(), board.layer());
            var view = new LayerView(
                    chain, id -> elements.find(board.mapId(), id).orElse(null), new LayerRows(rows.all(board.mapId())));
            return rows.all(board.mapId()).stream()
                    .filter(row -> row.layer().equals(board.layer()))
                    .filter(row -> saysNothing(view, row, board.mapId()))
                    .map(row -> row.element() + " " + row.property() + " = " + row.content())
                    .toList();
        });
    }

    private boolean saysNothing(LayerView view, LayerValue row, UUID mapId) {
        var element = elements.find(mapId, row.element()).orElse(null);
        if (element == null || view.owner(element) == view.top()) {
            return true;
        }
        boolean plain = row.isDifference()
                && !row.property().equals(LayerValue.HIDDEN)
                && !row.property().equals(Property.POSITION.code());
        return plain
                && view.isSeen(element, view.top())
                && Objects.equals(view.value(element, row.property(), view.top() - 1), row.content())
                && Objects.equals(row.replaced(), row.content());
    }
}
