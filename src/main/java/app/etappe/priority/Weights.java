package app.etappe.priority;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How much each criterion counts in a workspace: whole numbers from 0 to 100, of which only the proportion matters.
 *
 * @param further of one more criterion, which the workspace names
 * @param furtherName what that is called; empty where there is none
 */
public record Weights(int votes, int customers, int severity, int further, String furtherName) {

    /** The highest weight. */
    public static final int MOST = 100;

    /** As a workspace begins: votes and customers alike, severity half as much. */
    public static final Weights DEFAULT = new Weights(40, 40, 20, 0, "");

    /** @throws Refusal {@code weights-range} (limit), {@code weights-all-zero}, {@code criterion-unnamed}, or what is wrong with the name */
    public Weights {
        furtherName = Texts.stored(furtherName, Texts.TITLE);
        if (IntStream.of(votes, customers, severity, further).anyMatch(weight -> weight < 0 || weight > MOST)) {
            throw new Refusal("weights-range", Map.of("limit", MOST));
        }
        if (votes + customers + severity + further == 0) {
            throw new Refusal("weights-all-zero");
        }
        if (further > 0 && furtherName.isEmpty()) {
            throw new Refusal("criterion-unnamed");
        }
    }

    /** Of how much they are the shares. */
    public int sum() {
        return votes + customers + severity + further;
    }
}
