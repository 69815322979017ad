package app.etappe.copies;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.exchange.ExampleFiles;
import app.etappe.journey.BoardAnswer;
import app.etappe.journey.BoardCommand;
import app.etappe.journey.BoardService;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.journey.Operation;
import app.etappe.journey.VariantFillingService;
import app.etappe.journey.VariantService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestDatabase;
import app.etappe.workspace.WorkspaceService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Copies written into variants: what is seen there is the copy, and the base is as it was. */
abstract class CopyWritingTests {

    private static final int SEEDS = Integer.getInteger("etappe.laws", 12);

    @Autowired
    CopyService copies;

    @Autowired
    MapService maps;

    @Autowired
    VariantService variants;

    @Autowired
    VariantFillingService filling;

    @Autowired
    BoardService boards;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    TestDatabase database;

    private final UUID ann = Ids.next();

    @Test
    void aDriftedCopy_isSeenInItsVariant_andOneOfThatInAFutureState() {
        var workspace = workspace();
        for (int seed = 0; seed < SEEDS; seed++) {
            var chance = new Drift(seed);
            var base = chance.map().content();
            var copy = chance.copy(base, chance.number(25)).content();
            var future = chance.copy(copy, chance.number(12)).content();
            int tried = seed;
            as(ann, () -> {
                var map = maps.create(workspace, "Drifted", Locale.ENGLISH, base);
                var variant = variants.addFuture(map, null, "Copy", null);
                copies.write(map, null, variant, copy, Settled.NOTHING);
                assertSeen(map, variant, copy, "seed " + tried);
                assertSeen(map, null, base, "base of seed " + tried);
                var other = variants.addFuture(map, null, "Other copy", null);
                copies.write(map, null, other, future, Settled.NOTHING);
                assertSeen(map, other, future, "second copy of seed " + tried);
                assertSeen(map, variant, copy, "first copy of seed " + tried);
            });
        }
    }

    @Test
    void theExamples_turnIntoEachOther() {
        var workspace = workspace();
        as(ann, () -> {
            var map = maps.create(workspace, "Rail", Locale.ENGLISH, ExampleFiles.rail());
            var variant = variants.addFuture(map, null, "Car", null);
            copies.write(map, null, variant, ExampleFiles.car(), Settled.NOTHING);
            assertSeen(map, variant, ExampleFiles.car(), "all of it is other");
            assertSeen(map, null, ExampleFiles.rail(), "the base is as it was");
        });
    }

    @Test
    void aSmallChange_isOneDifference() {
        var workspace = workspace();
        var changed = Sketch.of(ExampleFiles.rail());
        changed.card("Eleven minutes on hold").text = "Twelve minutes on hold";
        var map = as(ann, () -> {
            var made = maps.create(workspace, "Rail", Locale.ENGLISH, ExampleFiles.rail());
            var variant = variants.addFuture(made, null, "2030", null);
            copies.write(made, null, variant, changed.content(), Settled.NOTHING);
            return made;
        });

        assertThat(database.sql()
                        .sql("select count(*) from map_layer_value where map_id = ?")
                        .param(map)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasFilled_isNotUndoneByAccident() {
        var workspace = workspace();
        var changed = Sketch.of(ExampleFiles.rail());
        changed.card("Eleven minutes on hold").text = "Twelve minutes on hold";
        as(ann, () -> {
            var map = maps.create(workspace, "Rail", Locale.ENGLISH, ExampleFiles.rail());
            var variant = variants.addFuture(map, null, "2030", null);
            copies.write(map, null, variant, changed.content(), Settled.NOTHING);

            assertThat(boards.apply(map, variant, BoardCommand.now(new Operation.Undo())))
                    .isEqualTo(new BoardAnswer.Refused("nothing-to-undo", Map.of()));
        });
    }

    @Test
    void oneWrongOperation_writesNothing() {
        var workspace = workspace();
        as(ann, () -> {
            var map = maps.create(workspace, "Rail", Locale.ENGLISH, ExampleFiles.rail());
            var variant = variants.addFuture(map, null, "2030", null);
            var ids = filling.read(map, null).ids();
            List<Operation> operations =
                    List.of(new Operation.Remove(ids.cards().getFirst()), new Operation.Remove(Ids.next()));

            assertThatThrownBy(() -> filling.fill(map, variant, operations))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("unknown-element"));
            assertSeen(map, variant, ExampleFiles.rail(), "untouched");
        });
    }

    private void assertSeen(UUID map, @Nullable UUID layer, MapContent expected, String as) {
        assertThat(maps.content(map, layer)).as(as).isEqualTo(Sketch.byCell(expected.asStored()));
    }

    private UUID workspace() {
        return as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
    }

    @OnH2
    static class H2Test extends CopyWritingTests {}

    @OnMariaDb
    static class MariaDbTest extends CopyWritingTests {}
}
