package app.etappe.figures;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.journey.BoardAnswer;
import app.etappe.journey.BoardCommand;
import app.etappe.journey.BoardService;
import app.etappe.journey.BoardSnapshot;
import app.etappe.journey.ElementPatch;
import app.etappe.journey.Operation;
import app.etappe.journey.VariantService;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import app.etappe.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.StringNode;

/** Variants with ten differences each, as many cards as their base. */
final class SmallVariants {

    private static final int TEXTS = 7;

    private SmallVariants() {}

    /** Adds some to a map, each for a segment of its own, on behalf of whoever is signed in. */
    static List<UUID> add(ApplicationContext application, UUID workspace, UUID map, int count) {
        var added = new ArrayList<UUID>();
        if (count == 0) {
            return added;
        }
        var boards = application.getBean(BoardService.class);
        var dimension = application.getBean(DimensionService.class).add(workspace, "Figures");
        var base = boards.snapshot(map);
        for (int number = 1; number <= count; number++) {
            var draft = new SegmentDraft("Segment " + number, "", null, Colour.ORANGE);
            var segment = application.getBean(SegmentService.class).add(dimension, draft);
            var variant = application.getBean(VariantService.class).add(map, Set.of(segment));
            var answer = boards.apply(map, variant, BoardCommand.now(tenDifferences(base)));
            if (!(answer instanceof BoardAnswer.Committed)) {
                throw new IllegalStateException("The variant was refused: " + answer);
            }
            added.add(variant);
        }
        return added;
    }

    /** Rows outside the change log. */
    static long rows(ApplicationContext application) {
        var database = application.getBean(TestDatabase.class);
        return database.tables().stream()
                .filter(table -> table.startsWith("map_") && !table.startsWith("map_change"))
                .mapToLong(table -> database.sql()
                        .sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .sum();
    }

    /** Seven texts, a colour, a card less and one more. */
    private static Operation[] tenDifferences(BoardSnapshot board) {
        var cards = board.elements().stream().filter(SmallVariants::isCard).toList();
        var ops = new ArrayList<Operation>();
        for (int number = 0; number < TEXTS; number++) {
            var words = StringNode.valueOf("With children this takes twice as long, " + number);
            ops.add(new Operation.Set(cards.get(number * 10).id(), "text", words));
        }
        ops.add(new Operation.Set(cards.get(TEXTS * 10).id(), "colour", StringNode.valueOf("red")));
        ops.add(new Operation.Remove(cards.get(TEXTS * 10 + 10).id()));
        ops.add(addition(board));
        return ops.toArray(Operation[]::new);
    }

    private static Operation addition(BoardSnapshot board) {
        var step = board.elements().stream()
                .filter(element -> "step".equals(element.properties().get("type")))
                .findFirst()
                .orElseThrow();
        var lane = board.elements().stream()
                .filter(element -> "actions".equals(element.properties().get("kind")))
                .findFirst()
                .orElseThrow();
        return new Operation.Add(
                Ids.next(),
                "card",
                step.id(),
                lane.id(),
                null,
                null,
                "Asks the children",
                null,
                null,
                null,
                null,
                null);
    }

    /** Points of emotion are left as they are, since a second one would set the first. */
    private static boolean isCard(ElementPatch element) {
        return "card".equals(element.properties().get("type"))
                && !element.properties().containsKey("mood");
    }
}
