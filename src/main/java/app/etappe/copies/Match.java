package app.etappe.copies;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of both maps, or of one alone.
 *
 * @param base index of the base's part; null if the copy alone has it
 * @param copy index of the copy's part; null if the base alone has it
 * @param likeness how alike the two are by text and place, 0 to 1; 0 for a part without partner
 * @param doubtful whether somebody should say if the two are the same; until then they are taken for it
 * @param differences in what the two differ
 * @param candidates of a doubtful pair: what else the copy's part may be, at most three, the first is what it is taken
 *     for; the others best first
 */
public record Match(
        PartType type,
        @Nullable Integer base,
        @Nullable Integer copy,
        double likeness,
        boolean doubtful,
        Set<Aspect> differences,
        List<Candidate> candidates) {

    public Match {
        differences = Set.copyOf(differences);
        candidates = List.copyOf(candidates);
    }

    static Match onlyInBase(PartType type, int base) {
        return new Match(type, base, null, 0, false, Set.of(), List.of());
    }

    static Match onlyInCopy(PartType type, int copy) {
        return new Match(type, null, copy, 0, false, Set.of(), List.of());
    }

    /** Whether both maps have it. */
    public boolean isPair() {
        return base != null && copy != null;
    }
}
