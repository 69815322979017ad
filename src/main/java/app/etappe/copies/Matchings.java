package app.etappe.copies;

import java.util.List;

/** A base and a copy, with what is the same in them. */
final class Matchings {

    private final MapParts base;
    private final MapParts copy;
    private final Matching map;
    private final Matching stages;
    private final Matching lanes;
    private final Matching steps;
    private final Matching cards;

    /** @throws IllegalArgumentException if what is settled cannot be */
    Matchings(MapParts base, MapParts copy, Settled settled) {
        SettledParts.check(settled, base, copy);
        this.base = base;
        this.copy = copy;
        var frame = new FrameEdges(base, copy);
        this.map = matching(PartType.MAP, settled, List.of(new Edge(0, 0, 1, 0, 0, true)), List.of());
        this.stages = matching(PartType.STAGE, settled, List.of(), frame.stages());
        this.lanes = matching(PartType.LANE, settled, List.of(), frame.lanes());
        this.steps = matching(PartType.STEP, settled, List.of(), frame.steps(stages));
        var cells = new Cells(base, copy, steps, lanes);
        var inPlace = CardsInPlace.of(base, copy, cells, new SettledParts(PartType.CARD, settled));
        this.cards = matching(PartType.CARD, settled, inPlace, CardEdges.of(base, copy, cells, inPlace));
    }

    private Matching matching(PartType type, Settled settled, List<Edge> clear, List<Edge> edges) {
        return new Matching(
                new SettledParts(type, settled),
                clear,
                edges,
                (here, there) -> base.words(type, here).likeness(copy.words(type, there)));
    }

    MapParts base() {
        return base;
    }

    MapParts copy() {
        return copy;
    }

    Matching of(PartType type) {
        return switch (type) {
            case MAP -> map;
            case STAGE -> stages;
            case STEP -> steps;
            case LANE -> lanes;
            case CARD -> cards;
        };
    }
}
