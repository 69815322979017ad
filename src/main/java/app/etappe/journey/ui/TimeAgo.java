package app.etappe.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/** How long ago something was, in the reader's words; the exact time on hover, in the workspace's zone. */
@Tag("time")
public class TimeAgo extends Component implements HasText {

    private static final long serialVersionUID = 1L;

    private static final int DAYS_COUNTED = 7;
    private static final int WEEKS_COUNTED = 8;

    /** @param zone in which days are counted */
    public TimeAgo(Instant then, Instant now, ZoneId zone) {
        var exact = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(then.atZone(zone));
        setText(words(then, now, zone));
        getElement()
                .setAttribute("datetime", then.truncatedTo(ChronoUnit.SECONDS).toString());
        getElement().setAttribute("title", exact);
    }

    private String words(Instant then, Instant now, ZoneId zone) {
        long minutes = Duration.between(then, now).toMinutes();
        long days = ChronoUnit.DAYS.between(
                then.atZone(zone).toLocalDate(), now.atZone(zone).toLocalDate());
        if (minutes < 1) {
            return getTranslation("maps.ago.now");
        }
        if (minutes < 60) {
            return getTranslation("maps.ago.minutes", minutes);
        }
        if (days < 1 || minutes < 60 * 6) {
            return getTranslation("maps.ago.hours", minutes / 60);
        }
        if (days == 1) {
            return getTranslation("maps.ago.yesterday");
        }
        if (days < DAYS_COUNTED) {
            return getTranslation("maps.ago.days", days);
        }
        return days < DAYS_COUNTED * WEEKS_COUNTED
                ? getTranslation("maps.ago.weeks", days / DAYS_COUNTED)
                : getTranslation(
                        "maps.ago.on",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(getLocale())
                                .format(then.atZone(zone)));
    }
}
