package app.etappe.voting.ui;

import java.util.UUID;

/** Addresses of the pages of rounds. */
public final class RoundPlaces {

    private RoundPlaces() {}

    /** The list of rounds. */
    public static String rounds(UUID workspaceId) {
        return "w/" + workspaceId + "/rounds";
    }

    /** One round, to vote in, lead, or look at. */
    public static String round(UUID workspaceId, UUID roundId) {
        return rounds(workspaceId) + "/" + roundId;
    }

    static String guest(String link) {
        return "guest/" + link;
    }
}
