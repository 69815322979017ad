package app.etappe.participant;

import java.util.List;

/**
 * What a withdrawal will mean.
 *
 * @param traces what will be hidden and erased, and the claims that lose evidence
 * @param pasted texts of others that carry words of this person, and stay until somebody decides on each
 * @param graceDays for how long it can be taken back; 0 if it is for good at once
 */
public record WithdrawalConsequences(TraceSummary traces, List<PastedText> pasted, int graceDays) {

    public WithdrawalConsequences {
        pasted = List.copyOf(pasted);
    }
}
