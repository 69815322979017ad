package app.etappe.figures;

import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Maps of any size, as full as real ones: 20 cards to a step, five steps to a stage. */
final class LargeMaps {

    private static final int CARDS_OF_STEP = 20;
    private static final int STEPS_OF_STAGE = 5;
    private static final List<LaneKind> LANES = List.of(
            LaneKind.EMOTION,
            LaneKind.ACTIONS,
            LaneKind.TOUCHPOINTS,
            LaneKind.THOUGHTS,
            LaneKind.PAIN,
            LaneKind.OPPORTUNITIES,
            LaneKind.BACKSTAGE);
    private static final List<String> TEXTS = List.of(
            "Compares three connections and their prices",
            "Is not sure whether the reservation counts for both trains",
            "Asks at the counter, where nobody knows the tariff of the other company",
            "App",
            "Send the new platform as a message, with the way there");

    private LargeMaps() {}

    /** @param cards a multiple of 20 */
    static MapContent of(int cards) {
        int steps = cards / CARDS_OF_STEP;
        var stages = IntStream.range(0, (steps + STEPS_OF_STAGE - 1) / STEPS_OF_STAGE)
                .mapToObj(stage -> stage(stage, Math.min(STEPS_OF_STAGE, steps - stage * STEPS_OF_STAGE)))
                .toList();
        var lanes = LANES.stream()
                .map(kind -> new MapContent.Lane(kind, kind.code()))
                .toList();
        var all = new ArrayList<MapContent.Card>();
        for (int step = 0; step < steps; step++) {
            all.add(card(step, 0, "", step % 7 - 3));
            for (int number = 1; number < CARDS_OF_STEP; number++) {
                int lane = 1 + number % (LANES.size() - 1);
                all.add(card(step, lane, TEXTS.get((step + number) % TEXTS.size()), null));
            }
        }
        return new MapContent(false, stages, lanes, all);
    }

    private static MapContent.Stage stage(int number, int steps) {
        return new MapContent.Stage(
                "Stage " + (number + 1),
                IntStream.rangeClosed(1, steps).mapToObj(step -> "Step " + step).toList());
    }

    private static MapContent.Card card(
            int step, int lane, String text, @org.jspecify.annotations.Nullable Integer mood) {
        return new MapContent.Card(step, lane, text, mood, null, 1, new TreeSet<>());
    }
}
