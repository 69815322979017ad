package app.etappe.base;

import java.util.List;
import java.util.UUID;

/** The colour in which a person is shown everywhere: the same on every page and node, since it comes from their id. */
public final class PersonColour {

    /** Dark enough for white initials on them. */
    private static final List<String> PALETTE =
            List.of("#2563eb", "#be185d", "#047857", "#b45309", "#7c3aed", "#0e7490", "#b91c1c", "#4d7c0f");

    private PersonColour() {}

    /** As a CSS colour. */
    public static String of(UUID accountId) {
        return PALETTE.get(Math.floorMod(accountId.hashCode(), PALETTE.size()));
    }
}
