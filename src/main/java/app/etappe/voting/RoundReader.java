package app.etappe.voting;

import java.util.UUID;

/**
 * What somebody may see and lead of the rounds of one workspace.
 *
 * @param decides whether they may decide on pain points
 * @param edits whether they may edit
 * @param seesAll whether they see drafts of others, as in an archive too
 */
record RoundReader(UUID accountId, boolean decides, boolean edits, boolean seesAll) {

    boolean leads(Round round) {
        return decides || (edits && made(round));
    }

    boolean makes() {
        return decides || edits;
    }

    boolean sees(Round round) {
        return round.times().isStarted() || seesAll || made(round);
    }

    boolean made(Round round) {
        return round.madeBy().equals(accountId);
    }
}
