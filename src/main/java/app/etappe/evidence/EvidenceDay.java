package app.etappe.evidence;

import java.time.LocalDate;

/**
 * What talks of one day brought that nobody had said before.
 *
 * @param customers how many people supported it for the first time
 * @param contradicting how many people said otherwise for the first time
 * @param anonymous how many sources supported it that nobody is known for
 * @param anonymousAgainst how many of those said otherwise
 * @param inAll how many people had supported it by the end of the day
 */
public record EvidenceDay(
        LocalDate heldOn, int customers, int contradicting, int anonymous, int anonymousAgainst, int inAll) {

    static EvidenceDay between(LocalDate heldOn, Coverage before, Coverage after) {
        return new EvidenceDay(
                heldOn,
                after.customers() - before.customers(),
                after.contradicting() - before.contradicting(),
                after.anonymous() - before.anonymous(),
                after.anonymousAgainst() - before.anonymousAgainst(),
                after.customers());
    }

    /** Whether anybody said something for the first time. */
    boolean isNews() {
        return customers + contradicting + anonymous + anonymousAgainst > 0;
    }
}
