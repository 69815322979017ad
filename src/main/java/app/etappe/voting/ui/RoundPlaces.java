package app.etappe.voting.ui;

import app.etappe.base.Refusal;
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

    /** The id in an address. @throws Refusal {@code not-found} for anything else */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Refusal.notFound();
        }
    }

    static String guest(String link) {
        return "guest/" + link;
    }
}
