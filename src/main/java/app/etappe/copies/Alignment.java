package app.etappe.copies;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is the same in a base and a copy, and what is not.
 *
 * @param matches the map itself, then stages, steps, lanes and cards; of each type first what the copy has, in its order,
 *     then what the base alone has. Each part of both maps is in exactly one
 * @param common how much of the smaller map the other surely has too, 0 to 1: of stages, steps and cards with a text
 */
public record Alignment(List<Match> matches, double common) {

    /**
     * Maps that people copied from each other share far more, even after years; maps made from one set of stages and
     * filled anew share the stages' names, which are fewer than one part in ten.
     */
    public static final double NOTHING_IN_COMMON = 0.1;

    public Alignment {
        matches = List.copyOf(matches);
    }

    /** How much is the same, over all. */
    public Counts counts() {
        return Counts.of(matches);
    }

    /** How much is the same among parts of one type. */
    public Counts counts(PartType type) {
        return Counts.of(of(type).toList());
    }

    /** What somebody should say something about. */
    public List<Match> doubtful() {
        return matches.stream().filter(Match::doubtful).toList();
    }

    /** Whether the two are not copies of one journey: less than a tenth of the smaller is surely in the other too. */
    public boolean nothingInCommon() {
        return common < NOTHING_IN_COMMON;
    }

    private Stream<Match> of(PartType type) {
        return matches.stream().filter(match -> match.type() == type);
    }
}
