package app.etappe.journey;

import static app.etappe.testing.Acting.as;

import app.etappe.base.Ids;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** A map as one person works on it in a test. */
record Board(
        BoardService boards,
        UUID mapId,
        UUID account,
        @Nullable UUID layer) {

    Board(BoardService boards, UUID mapId, UUID account) {
        this(boards, mapId, account, null);
    }

    /** The same map, where a variant of it is looked at. */
    Board in(@Nullable UUID other) {
        return new Board(boards, mapId, account, other);
    }

    Board of(UUID other) {
        return new Board(boards, mapId, other, layer);
    }

    BoardAnswer send(BoardCommand command) {
        return as(account, () -> boards.apply(mapId, layer, command));
    }

    BoardAnswer send(Operation... ops) {
        return send(BoardCommand.now(ops));
    }

    /** Like send, for what must succeed. */
    BoardPatch does(Operation... ops) {
        var answer = send(ops);
        if (answer instanceof BoardAnswer.Committed committed) {
            return committed.patch();
        }
        throw new AssertionError("not committed: " + answer);
    }

    UUID stage(String title) {
        return added(new Operation.Add(
                Ids.next(),
                "stage",
                mapId,
                null,
                last("stage", mapId, null),
                null,
                title,
                null,
                null,
                null,
                null,
                null));
    }

    UUID step(UUID stage, String title) {
        return added(new Operation.Add(
                Ids.next(), "step", stage, null, last("step", stage, null), null, title, null, null, null, null, null));
    }

    UUID lane(String kind) {
        return added(new Operation.Add(
                Ids.next(), "lane", mapId, null, last("lane", mapId, null), kind, kind, null, null, null, null, null));
    }

    UUID card(UUID step, UUID lane, String text) {
        return added(card(Ids.next(), step, lane, last("card", step, lane), text));
    }

    static Operation.Add card(UUID id, UUID step, UUID lane, @Nullable UUID after, String text) {
        return new Operation.Add(id, "card", step, lane, after, null, text, null, null, null, null, null);
    }

    static Operation.Add point(UUID step, UUID lane, int mood) {
        return new Operation.Add(Ids.next(), "card", step, lane, null, null, "", mood, null, null, null, null);
    }

    static Operation.Set text(UUID element, String text) {
        return new Operation.Set(element, "text", StringNode.valueOf(text));
    }

    static Operation.Set question(UUID stage, String question) {
        return new Operation.Set(stage, "question", StringNode.valueOf(question));
    }

    static Operation.Set mood(UUID element, int mood) {
        return new Operation.Set(element, "mood", IntNode.valueOf(mood));
    }

    static Operation.Move move(UUID element, UUID parent, @Nullable UUID lane, @Nullable UUID after) {
        return new Operation.Move(element, parent, lane, after);
    }

    private UUID added(Operation.Add add) {
        does(add);
        return add.element();
    }

    BoardSnapshot snapshot() {
        return as(account, () -> boards.snapshot(mapId));
    }

    /** The property of an element as pages see it; null if it has its default. */
    @Nullable
    Object seen(UUID element, String property) {
        return properties(element).get(property);
    }

    Map<String, @Nullable Object> properties(UUID element) {
        return snapshot().elements().stream()
                .filter(each -> each.id().equals(element))
                .findFirst()
                .map(ElementPatch::properties)
                .orElseThrow(() -> new AssertionError("not on the board: " + element));
    }

    boolean has(UUID element) {
        return snapshot().elements().stream().anyMatch(each -> each.id().equals(element));
    }

    /** The texts of a cell, in order. */
    List<Object> texts(UUID step, UUID lane) {
        return siblings("card", step, lane).stream()
                .map(each -> each.properties().getOrDefault("text", ""))
                .map(Object.class::cast)
                .toList();
    }

    private @Nullable UUID last(String type, UUID parent, @Nullable UUID lane) {
        var siblings = siblings(type, parent, lane);
        return siblings.isEmpty() ? null : siblings.getLast().id();
    }

    private List<ElementPatch> siblings(String type, UUID parent, @Nullable UUID lane) {
        return snapshot().elements().stream()
                .filter(each -> type.equals(each.properties().get("type")))
                .filter(each -> parent.equals(each.properties().get("parent")))
                .filter(each -> lane == null || lane.equals(each.properties().get("lane")))
                .sorted(Comparator.comparing(
                        each -> String.valueOf(each.properties().get("rank"))))
                .toList();
    }
}
