package app.etappe.priority.ui;

import app.etappe.base.TextBundle;
import app.etappe.base.ui.Choice;
import app.etappe.painpoint.LeverSummary;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What levers are called: those that every workspace has, in the reader's words. */
final class LeverNames {

    private LeverNames() {}

    /** By their names; those that are not offered any more among them only where they are asked for. */
    static List<Choice> choices(List<LeverSummary> levers, Locale reader, boolean archived) {
        return levers.stream()
                .filter(lever -> archived || !lever.archived())
                .map(lever -> new Choice(lever.id(), name(lever.code(), lever.name(), reader)))
                .toList();
    }

    private static String name(@Nullable String code, String name, Locale reader) {
        return code == null ? name : TextBundle.in(reader).getString("lever." + code);
    }
}
