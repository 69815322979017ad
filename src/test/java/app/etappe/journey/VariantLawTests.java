package app.etappe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What must hold of variants whatever is done: over random edits of a base, two variants and a future state over one of
 * them. {@code -Detappe.laws=100} tries that many seeds.
 */
abstract class VariantLawTests extends VariantFixture {

    private static final int SEEDS = Integer.getInteger("etappe.laws", 6);
    private static final int STEPS = 120;

    @Autowired
    Elements elements;

    private int committed;
    private int undone;
    private int promoted;

    @ParameterizedTest
    @MethodSource("seeds")
    void laws_hold_whatever_is_done(long seed) {
        var random = new Random(seed);
        var board = furnished();
        var families = variant(board, "Families");
        var layers = List.of(board, families, variant(board, "Commuters"), future(families, "2030"));
        var seen = new SeenLayers(seenBoard, allVariants, rows, elements, transaction);
        assertThat(seen.in(layers.get(3))).as("untouched").isEqualTo(seen.in(board));

        for (int step = 0; step < STEPS; step++) {
            var layer = layers.get(random.nextInt(layers.size()));
            var label = "seed " + seed + ", step " + step;
            switch (random.nextInt(12)) {
                case 0 -> promoteSomething(random, layer, layers, seen, label);
                case 1 -> checkSomething(random, layer);
                case 2 -> meanOnly(layer, layers, seen, label);
                default -> editAndUndo(random, layer, layers, seen, label);
            }
            layers.forEach(each -> assertThat(seen.withoutReason(each))
                    .as("rows without a reason, " + label)
                    .isEmpty());
        }

        assertThat(committed).as("committed").isGreaterThan(STEPS / 3);
        assertThat(undone).as("undone").isPositive();
        assertThat(new BoardLogReplay(database, elements, rows, transaction).board(board.mapId()))
                .as("replay, seed " + seed)
                .isEqualTo(new BoardLogReplay(database, elements, rows, transaction).stored(board.mapId()));
        resetAll(layers, seen, "seed " + seed);
    }

    /** Undo restores what was seen, in every layer; redo brings back what it took away. */
    private void editAndUndo(Random random, Board layer, List<Board> layers, SeenLayers seen, String label) {
        var before = all(layers, seen);
        var op = new RandomOperations(random, layer.mapId()).edit(seen(layer));
        if (!(layer.send(op) instanceof BoardAnswer.Committed)) {
            assertThat(all(layers, seen)).as("refused, " + label).isEqualTo(before);
            return;
        }
        committed++;
        if (random.nextInt(3) == 0) {
            var after = all(layers, seen);
            undoAndRedo(layer, layers, seen, before, after, label + ", " + op);
        }
    }

    private void undoAndRedo(
            Board layer,
            List<Board> layers,
            SeenLayers seen,
            List<Map<UUID, String>> before,
            List<Map<UUID, String>> after,
            String label) {
        if (before.equals(after)) {
            return;
        }
        undone++;
        layer.does(new Operation.Undo());
        assertThat(all(layers, seen)).as("undone, " + label).isEqualTo(before);
        layer.does(new Operation.Redo());
        assertThat(all(layers, seen)).as("redone, " + label).isEqualTo(after);
    }

    /** Promote and then reset changes nothing that is seen where it was promoted from. */
    private void promoteSomething(Random random, Board layer, List<Board> layers, SeenLayers seen, String label) {
        var said = transaction.execute(status -> rows.all(layer.mapId())).stream()
                .filter(row -> row.layer().equals(layer.layer()) && row.isDifference())
                .toList();
        if (layer.layer() == null || said.isEmpty()) {
            return;
        }
        var row = said.get(random.nextInt(said.size()));
        var before = all(layers, seen);
        var here = seen.in(layer);
        if (layer.send(new Operation.Promote(row.element(), row.property(), List.of(), Long.MAX_VALUE))
                instanceof BoardAnswer.Committed) {
            promoted++;
            assertThat(seen.in(layer))
                    .as("promoted " + row.property() + ", " + label)
                    .isEqualTo(here);
            undoAndRedo(layer, layers, seen, before, all(layers, seen), "promoted, " + label);
            layer.send(new Operation.Reset(row.element(), row.property()));
            assertThat(seen.in(layer)).as("promoted and reset, " + label).isEqualTo(here);
        }
    }

    private void checkSomething(Random random, Board layer) {
        var all = seen(layer);
        layer.send(new Operation.Check(all.get(random.nextInt(all.size())).id()));
    }

    /** "I meant only families": here it says what was meant, all else is as it was, here and below. */
    private void meanOnly(Board layer, List<Board> layers, SeenLayers seen, String label) {
        if (layer.layer() == null) {
            return;
        }
        var below = layers.get(3).equals(layer) ? layers.get(1) : layers.get(0);
        var before = seen.in(below);
        var meant = "meant " + label;
        var op = Board.text(card, meant);
        if (below.send(op) instanceof BoardAnswer.Committed done) {
            var here = seen.in(layer);
            layer.does(new Operation.Only(done.patch().revision()));
            var now = seen.in(layer);
            assertThat(now.getOrDefault(card, meant)).as("only here, " + label).contains(meant);
            here.remove(card);
            now.remove(card);
            assertThat(now).as("nothing else, " + label).isEqualTo(here);
            assertThat(seen.in(below)).as("below as it was, " + label).isEqualTo(before);
        }
    }

    private void resetAll(List<Board> layers, SeenLayers seen, String label) {
        for (int upper = 3; upper > 0; upper--) {
            var layer = layers.get(upper);
            var below = upper == 3 ? layers.get(1) : layers.get(0);
            layer.send(new Operation.Reset(null, null));
            assertThat(seen.in(layer)).as("reset, " + label).isEqualTo(seen.in(below));
        }
    }

    private static List<Map<UUID, String>> all(List<Board> layers, SeenLayers seen) {
        var all = new ArrayList<Map<UUID, String>>();
        layers.forEach(layer -> all.add(seen.in(layer)));
        return all;
    }

    static List<Long> seeds() {
        var seeds = new ArrayList<Long>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @OnH2
    static class H2Test extends VariantLawTests {}

    @OnMariaDb
    static class MariaDbTest extends VariantLawTests {}
}
