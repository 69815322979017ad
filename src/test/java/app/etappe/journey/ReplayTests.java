package app.etappe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** Whatever people do, the log tells the same as the board: read from its start, and as the patches that pages hear. */
abstract class ReplayTests extends BoardFixture {

    @Autowired
    Elements elements;

    @Autowired
    LayerValues rows;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void replay_of_the_log_and_the_patches_both_equal_the_board(long seed) {
        var replay = new BoardLogReplay(database, elements, rows, transaction);
        var random = new Random(seed);
        var board = board();
        var page = new HashMap<UUID, Map<String, @Nullable Object>>();
        merge(page, board.snapshot().elements());
        for (int i = 0; i < 150; i++) {
            var who = random.nextBoolean() ? ann : bob;
            if (board.of(who).send(something(random, board)) instanceof BoardAnswer.Committed committed) {
                merge(page, committed.patch().changes());
            }
        }

        var stored = new HashMap<UUID, Map<String, @Nullable Object>>();
        merge(stored, board.snapshot().elements());
        assertThat(page).as("patches, seed " + seed).isEqualTo(stored);
        assertThat(replay.board(board.mapId())).as("log, seed " + seed).isEqualTo(replay.stored(board.mapId()));
    }

    /** What a page does with a patch, for all that is not removed. */
    private static void merge(Map<UUID, Map<String, @Nullable Object>> page, List<ElementPatch> changes) {
        for (var change : changes) {
            if (change.properties().containsKey("removed")) {
                page.remove(change.id());
                continue;
            }
            var known = change.properties().containsKey("type")
                    ? new HashMap<String, @Nullable Object>()
                    : page.getOrDefault(change.id(), new HashMap<>());
            change.properties().forEach((name, value) -> {
                if (isDefault(name, value)) {
                    known.remove(name);
                } else {
                    known.put(name, value instanceof SortedSet<?> set ? new TreeSet<>(set) : value);
                }
            });
            page.put(change.id(), known);
        }
    }

    private static boolean isDefault(String name, @Nullable Object value) {
        return value == null
                || value.equals("")
                || value.equals(false)
                || (name.equals("span") && value.equals(1))
                || (value instanceof Set<?> set && set.isEmpty());
    }

    private static Operation something(Random random, Board board) {
        var elements = board.snapshot().elements();
        var stages = ofType(elements, "stage");
        var steps = ofType(elements, "step");
        var lanes = ofType(elements, "lane");
        var cards = ofType(elements, "card");
        if (stages.isEmpty() || lanes.isEmpty() || steps.isEmpty() || cards.isEmpty() || random.nextInt(4) == 0) {
            return addition(random, board, stages, steps, lanes, cards);
        }
        var card = pick(random, cards);
        return switch (random.nextInt(10)) {
            case 0 -> Board.text(pick(random, random.nextBoolean() ? cards : steps), "words " + random.nextInt(5));
            case 1 -> new Operation.Set(card, "colour", StringNode.valueOf("red"));
            case 2 -> new Operation.Set(card, "span", IntNode.valueOf(1 + random.nextInt(3)));
            case 3 -> new Operation.Tag(card, "channel " + random.nextInt(3));
            case 4 -> new Operation.Untag(card, "channel " + random.nextInt(3));
            case 5 -> Board.move(card, pick(random, steps), pick(random, lanes), null);
            case 6 -> new Operation.Remove(pick(random, random.nextInt(4) == 0 ? stages : cards));
            case 7 -> new Operation.Undo();
            case 8 -> Board.question(pick(random, stages), "question " + random.nextInt(3));
            default -> new Operation.Redo();
        };
    }

    private static Operation addition(
            Random random, Board board, List<UUID> stages, List<UUID> steps, List<UUID> lanes, List<UUID> cards) {
        var id = Ids.next();
        var after = cards.isEmpty() || random.nextBoolean() ? null : pick(random, cards);
        if (stages.isEmpty()) {
            return new Operation.Add(
                    id, "stage", board.mapId(), null, null, null, "stage", null, null, null, null, null);
        }
        if (steps.isEmpty() || random.nextInt(6) == 0) {
            return new Operation.Add(
                    id, "step", pick(random, stages), null, null, null, "step", null, null, null, null, null);
        }
        if (lanes.isEmpty() || random.nextInt(6) == 0) {
            var kind = random.nextBoolean() ? "emotion" : "text";
            return new Operation.Add(id, "lane", board.mapId(), null, null, kind, "lane", null, null, null, null, null);
        }
        return new Operation.Add(
                id, "card", pick(random, steps), pick(random, lanes), after, null, "card", 1, null, null, null, null);
    }

    private static List<UUID> ofType(List<ElementPatch> elements, String type) {
        return elements.stream()
                .filter(element -> type.equals(element.properties().get("type")))
                .map(ElementPatch::id)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static UUID pick(Random random, List<UUID> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    @OnH2
    static class H2Test extends ReplayTests {}

    @OnMariaDb
    static class MariaDbTest extends ReplayTests {}
}
