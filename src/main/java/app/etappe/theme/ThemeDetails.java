package app.etappe.theme;

import app.etappe.base.Colour;
import app.etappe.interview.FoundNote;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A theme with what its reader may see of it.
 *
 * @param quotes in the order in which they were added
 * @param hidden how many lines there are besides, that its reader may not see: not released, archived, or withdrawn
 */
public record ThemeDetails(
        UUID id,
        String title,
        String description,
        @Nullable Colour colour,
        long version,
        List<FoundNote> quotes,
        ThemeReach reach,
        int hidden) {

    public ThemeDetails {
        quotes = List.copyOf(quotes);
    }

    /** What can be changed of it, as it is now. */
    public ThemeDraft draft() {
        return new ThemeDraft(title, description, colour);
    }
}
