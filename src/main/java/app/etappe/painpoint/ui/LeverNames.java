package app.etappe.painpoint.ui;

import app.etappe.base.TextBundle;
import app.etappe.base.ui.Choice;
import app.etappe.painpoint.LeverSummary;
import java.util.List;
import java.util.Locale;

/** What levers are called: those that every workspace has, in the reader's words. */
public final class LeverNames {

    private LeverNames() {}

    /** By their names; those that are not offered any more among them only where they are asked for. */
    public static List<Choice> choices(List<LeverSummary> levers, Locale reader, boolean archived) {
        return levers.stream()
                .filter(lever -> archived || !lever.archived())
                .map(lever -> new Choice(lever.id(), of(lever, reader)))
                .toList();
    }

    static String of(LeverSummary lever, Locale reader) {
        var code = lever.code();
        return code == null ? lever.name() : TextBundle.in(reader).getString("lever." + code);
    }
}
