package app.etappe.copies;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Which cells of the copy are which of the base: those whose step and lane are. */
final class Cells {

    private final MapParts base;
    private final MapParts copy;
    private final Matching steps;
    private final Matching lanes;

    Cells(MapParts base, MapParts copy, Matching steps, Matching lanes) {
        this.base = base;
        this.copy = copy;
        this.steps = steps;
        this.lanes = lanes;
    }

    /** The base's cell; nothing if the copy alone has its step or lane. */
    MapParts.@Nullable Cell inBase(MapParts.Cell cell) {
        var step = steps.baseOf(cell.step());
        var lane = lanes.baseOf(cell.lane());
        return step == null || lane == null ? null : new MapParts.Cell(step, lane);
    }

    boolean isSame(int baseCard, int copyCard) {
        return base.cellOf(baseCard).equals(inBase(copy.cellOf(copyCard)));
    }

    boolean isSameLane(int baseCard, int copyCard) {
        return lanes.isPair(base.cellOf(baseCard).lane(), copy.cellOf(copyCard).lane());
    }

    /** The cards of each cell that both have, base first. */
    void forEach(BiConsumer<List<Integer>, List<Integer>> action) {
        copy.cells().forEach((cell, there) -> {
            var same = inBase(cell);
            if (same != null) {
                action.accept(base.cells().getOrDefault(same, List.of()), there);
            }
        });
    }
}
