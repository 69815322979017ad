package app.etappe.theme;

import app.etappe.base.Colour;
import org.jspecify.annotations.Nullable;

/** What somebody says of a theme. */
public record ThemeDraft(
        String title, String description, @Nullable Colour colour) {

    /** A theme of which only the title is known yet. */
    public static ThemeDraft of(String title) {
        return new ThemeDraft(title, "", null);
    }
}
