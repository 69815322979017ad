package app.etappe.participant;

import java.util.Map;
import java.util.UUID;

/**
 * Implemented by every module that keeps something of participants. Rights are checked by whoever asks; jobs ask as
 * well, with nobody signed in. Hiding and showing again come by {@link ParticipantWithdrawn} and
 * {@link WithdrawalTakenBack}.
 */
public interface ParticipantTraces {

    /** What there is of this participant, hidden or not. */
    TraceSummary of(UUID participantId);

    /**
     * Takes everything of this participant away for good, logs, search words and files included. Called inside the
     * transaction that erases, and again after a backup was restored; what is gone already counts nothing.
     *
     * @return how many of each kind, for the receipt
     */
    Map<String, Integer> erase(UUID participantId);

    /**
     * What this participant said stays under the code, and nobody can say any more who it was: takes away what would
     * tell, such as recordings.
     *
     * @return how many of each kind, for the receipt
     */
    default Map<String, Integer> anonymise(UUID participantId) {
        return Map.of();
    }
}
