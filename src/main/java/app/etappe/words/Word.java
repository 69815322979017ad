package app.etappe.words;

import java.util.Collections;
import java.util.Set;

/**
 * A word where it stands in a text.
 *
 * @param from the first UTF-16 unit
 * @param to the first one behind it
 * @param stems what is left of it in English and in German; one where both agree
 */
public record Word(int from, int to, Set<String> stems) {

    public Word {
        stems = Set.copyOf(stems);
    }

    /** Whether this is the same word as one with those stems, in either language. */
    boolean isLike(Set<String> others) {
        return !Collections.disjoint(stems, others);
    }
}
