package app.etappe.journey;

import app.etappe.base.Ids;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** Operations such as somebody might ask for who sees a layer of a board; some of them are refused. */
class RandomOperations {

    private final Random random;
    private final UUID mapId;

    RandomOperations(Random random, UUID mapId) {
        this.random = random;
        this.mapId = mapId;
    }

    Operation edit(List<SeenElement> seen) {
        var cards = ofType(seen, ElementType.CARD);
        var card = pick(cards);
        if (card == null || random.nextInt(4) == 0) {
            return addition(seen);
        }
        var heads = seen.stream()
                .filter(each -> each.type() != ElementType.CARD && each.type() != ElementType.MAP)
                .toList();
        var head = pick(heads);
        return switch (random.nextInt(10)) {
            case 0, 1 -> Board.text(card.id(), "words " + random.nextInt(4));
            case 2 -> Board.text(head == null ? card.id() : head.id(), "head " + random.nextInt(4));
            case 3 -> new Operation.Set(card.id(), "colour", StringNode.valueOf(random.nextBoolean() ? "red" : "blue"));
            case 4 -> new Operation.Set(card.id(), "mood", IntNode.valueOf(random.nextInt(7) - 3));
            case 5 -> new Operation.Tag(card.id(), "channel " + random.nextInt(3));
            case 6 -> new Operation.Untag(card.id(), "channel " + random.nextInt(3));
            case 7 -> move(seen, card);
            case 8 -> moveHead(seen, head);
            default ->
                new Operation.Remove(random.nextInt(4) == 0 && head != null ? head.id() : card.id(), Long.MAX_VALUE);
        };
    }

    private Operation move(List<SeenElement> seen, SeenElement card) {
        var step = pick(ofType(seen, ElementType.STEP));
        var lane = random.nextBoolean() ? null : pick(ofType(seen, ElementType.LANE));
        var other = pick(ofType(seen, ElementType.CARD));
        return Board.move(
                card.id(),
                step == null ? mapId : step.id(),
                lane == null ? card.position().lane() : lane.id(),
                other == null || random.nextBoolean() ? null : other.id());
    }

    private Operation moveHead(List<SeenElement> seen, @Nullable SeenElement head) {
        if (head == null) {
            return new Operation.Remove(mapId);
        }
        var stage = pick(ofType(seen, ElementType.STAGE));
        var sibling = pick(ofType(seen, head.type()));
        boolean step = head.type() == ElementType.STEP;
        return Board.move(
                head.id(),
                step && stage != null ? stage.id() : mapId,
                null,
                sibling == null || random.nextInt(3) == 0 ? null : sibling.id());
    }

    private Operation addition(List<SeenElement> seen) {
        var stage = pick(ofType(seen, ElementType.STAGE));
        var step = pick(ofType(seen, ElementType.STEP));
        var lane = pick(ofType(seen, ElementType.LANE));
        var card = pick(ofType(seen, ElementType.CARD));
        if (stage == null || random.nextInt(12) == 0) {
            return add("stage", mapId, null, null, null, null);
        }
        if (step == null || random.nextInt(8) == 0) {
            return add("step", stage.id(), null, null, null, null);
        }
        if (lane == null || random.nextInt(8) == 0) {
            return add("lane", mapId, null, null, random.nextBoolean() ? "emotion" : "text", null);
        }
        var after = card == null || random.nextBoolean() ? null : card.id();
        return add("card", step.id(), lane.id(), after, null, random.nextInt(7) - 3);
    }

    private Operation add(
            String type,
            UUID parent,
            @Nullable UUID lane,
            @Nullable UUID after,
            @Nullable String kind,
            @Nullable Integer mood) {
        return new Operation.Add(
                Ids.next(), type, parent, lane, after, kind, type + " new", mood, null, null, null, null);
    }

    List<SeenElement> ofType(List<SeenElement> seen, ElementType type) {
        return seen.stream().filter(each -> each.type() == type).toList();
    }

    <T> @Nullable T pick(List<T> some) {
        return some.isEmpty() ? null : some.get(random.nextInt(some.size()));
    }
}
