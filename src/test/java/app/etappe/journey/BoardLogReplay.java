package app.etappe.journey;

import app.etappe.testing.TestDatabase;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the log from its start, and the rows of the elements, into the same form. */
class BoardLogReplay {

    private final TestDatabase database;
    private final Elements elements;
    private final LayerValues rows;
    private final TransactionTemplate transaction;

    BoardLogReplay(TestDatabase database, Elements elements, LayerValues rows, TransactionTemplate transaction) {
        this.database = database;
        this.elements = elements;
        this.rows = rows;
        this.transaction = transaction;
    }

    /** Property by property of every element that is not removed, as the log has it. */
    Map<UUID, Map<String, String>> board(UUID mapId) {
        var board = new TreeMap<UUID, Map<String, String>>();
        database.sql()
                .sql("select element_id, layer_id, property, value_before, value_after from map_changed_value"
                        + " where map_id = ?"
                        + " order by revision, ordinal")
                .param(mapId)
                .query((row, number) -> apply(
                        board,
                        row.getObject(1, UUID.class),
                        named(row.getObject(2, UUID.class), row.getString(3)),
                        row.getString(4),
                        row.getString(5)))
                .list();
        board.values().removeIf(properties -> properties.containsKey(Property.REMOVED.code()));
        return board;
    }

    /** What a variant says of an element stands under the variant's id, ahead of the property's name. */
    private static String named(@Nullable UUID layer, String property) {
        return layer == null ? property : layer + " " + property;
    }

    private static boolean apply(
            Map<UUID, Map<String, String>> board,
            UUID element,
            String property,
            @Nullable String before,
            @Nullable String after) {
        var properties = board.computeIfAbsent(element, id -> new TreeMap<>());
        var was = after == null ? properties.remove(property) : properties.put(property, after);
        if (!Objects.equals(was, before)) {
            throw new AssertionError(element + "." + property + " was " + was + " and not " + before);
        }
        return true;
    }

    /** The same, as it stands in the rows of the elements. */
    Map<UUID, Map<String, String>> stored(UUID mapId) {
        var board = new TreeMap<UUID, Map<String, String>>();
        var said = transaction.execute(status -> rows.all(mapId));
        transaction.executeWithoutResult(status -> elements.all(mapId).forEach(element -> {
            var properties = new TreeMap<String, String>();
            for (var name : Property.allOf(element)) {
                var value = Property.read(element, name);
                if (value != null) {
                    properties.put(name, value);
                }
            }
            said.stream().filter(row -> row.element().equals(element.id())).forEach(row -> {
                properties.put(row.layer() + " " + row.property(), LayerEdit.logged(row.content()));
                properties.put(row.layer() + " " + LayerEdit.was(row.property()), LayerEdit.logged(row.replaced()));
            });
            board.put(element.id(), properties);
        }));
        return board;
    }
}
