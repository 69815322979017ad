package app.etappe.priority;

import app.etappe.base.Codes;
import java.time.LocalDate;

/**
 * Why an item stands higher or lower than it did.
 *
 * @param by how many ranks: up where it is above 0, never 0
 * @param reason what most of it comes from
 * @param amount by how much that changed: votes, people, steps; 0 where nothing of the item itself did
 * @param since the day of the standing that it is compared with
 */
public record RankShift(int by, Reason reason, int amount, LocalDate since) {

    /** What moves an item. */
    public enum Reason {
        VOTES,
        CUSTOMERS,
        SEVERITY,
        FURTHER,
        /** The workspace weighs otherwise. */
        WEIGHTS,
        /** Other items moved. */
        OTHERS;

        /** The name in small letters, for texts. */
        public String code() {
            return Codes.of(this);
        }
    }
}
