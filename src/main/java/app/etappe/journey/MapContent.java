package app.etappe.journey;

import app.etappe.base.Colour;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a map, without ids: the form in which maps are made from models and files, copied and written to files.
 *
 * @param loop whether the map closes to its start
 * @param stages in time order
 * @param lanes from top to bottom
 * @param cards in the order in which they stand in their cells
 */
public record MapContent(boolean loop, List<Stage> stages, List<Lane> lanes, List<Card> cards) {

    /** The same, closing to its start or not. */
    public MapContent withLoop(boolean closes) {
        return new MapContent(closes, stages, lanes, cards);
    }

    /** The same as it comes back from a board: a point of emotion has a mood, 0 if none was given, and covers one step. */
    public MapContent asStored() {
        var stored = cards.stream()
                .map(card -> lanes.get(card.lane()).kind() == LaneKind.EMOTION ? card.asPoint() : card)
                .toList();
        return new MapContent(loop, stages, lanes, stored);
    }

    /**
     * A stage with its steps; it may have none.
     *
     * @param question what the customer asks at this stage; empty for none
     */
    public record Stage(String title, String question, List<String> steps) {

        /** A stage without a question. */
        public Stage(String title, List<String> steps) {
            this(title, "", steps);
        }
    }

    /** A lane. */
    public record Lane(LaneKind kind, String name) {}

    /**
     * A card.
     *
     * @param step the step it starts in, counted from 0 over all stages
     * @param lane its lane, counted from 0
     * @param text its text; empty for a point of emotion
     * @param mood −3 to 3
     * @param span how many steps it covers, at least 1
     */
    public record Card(
            int step,
            int lane,
            String text,
            @Nullable Integer mood,
            @Nullable Colour colour,
            int span,
            SortedSet<String> channels) {

        private Card asPoint() {
            return new Card(step, lane, text, mood == null ? 0 : mood, colour, 1, channels);
        }
    }
}
