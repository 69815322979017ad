package app.etappe.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a place on a map is covered by what customers said.
 *
 * @param customers how many different people support what stands there
 * @param contradicting how many different people say otherwise
 * @param anonymous how many sources support it that nobody is known for
 * @param anonymousAgainst how many of those say otherwise
 * @param newest when something was last said of it; null: never
 */
public record Coverage(
        int customers,
        int contradicting,
        int anonymous,
        int anonymousAgainst,
        @Nullable LocalDate newest) {

    /** Nobody said anything. */
    public static final Coverage NONE = new Coverage(0, 0, 0, 0, null);

    /** Whether what stands there is an assumption: nobody, known or not, stands behind it. */
    public boolean isAssumption() {
        return customers == 0 && anonymous == 0;
    }
}
