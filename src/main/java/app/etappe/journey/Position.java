package app.etappe.journey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an element stands: one value, changed as one.
 *
 * @param parent the map for stages and lanes, the stage for a step, the step for a card; null for the map itself
 * @param lane a card's lane
 * @param rank its place among its siblings
 */
record Position(@Nullable UUID parent, @Nullable UUID lane, String rank) {

    private static final String NOWHERE = "-";

    /** The form in which the log keeps it. */
    String logged() {
        return code(parent) + " " + code(lane) + " " + rank;
    }

    static Position ofLogged(String logged) {
        var parts = logged.split(" ", 3);
        return new Position(id(parts[0]), id(parts[1]), parts[2]);
    }

    Position withRank(String other) {
        return new Position(parent, lane, other);
    }

    private static String code(@Nullable UUID id) {
        return id == null ? NOWHERE : id.toString();
    }

    private static @Nullable UUID id(String code) {
        return code.equals(NOWHERE) ? null : UUID.fromString(code);
    }
}
