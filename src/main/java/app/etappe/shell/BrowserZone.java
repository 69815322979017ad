package app.etappe.shell;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;

/** The time zone that somebody's browser keeps. */
final class BrowserZone {

    private BrowserZone() {}

    /** The id of the zone; UTC where the browser names none that is known here. */
    static String of(UI page) {
        var named = page.getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            return named == null ? "UTC" : ZoneId.of(named).getId();
        } catch (DateTimeException unknown) {
            return "UTC";
        }
    }
}
