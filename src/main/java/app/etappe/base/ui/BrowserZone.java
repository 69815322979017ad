package app.etappe.base.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;

/** The time zone that somebody's browser keeps. */
public final class BrowserZone {

    private static final ZoneId UNKNOWN = ZoneId.of("UTC");

    private BrowserZone() {}

    /** The zone, as the browser told it with the page; UTC where it names none that is known here. */
    public static ZoneId of(UI page) {
        var named = page.getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            return named == null ? UNKNOWN : ZoneId.of(named);
        } catch (DateTimeException unknown) {
            return UNKNOWN;
        }
    }
}
