package app.etappe.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a calendar, which a date picker would show in English only. */
public final class Calendars {

    private Calendars() {}

    /** @param reader any component of the page */
    public static DatePickerI18n in(Locale language, Component reader) {
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language).toList())
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language).toList())
                .setFirstDayOfWeek(WeekFields.of(language).getFirstDayOfWeek().getValue() % 7)
                .setToday(reader.getTranslation("base.calendar.today"))
                .setCancel(reader.getTranslation("base.cancel"));
    }

    /** Beginning with Sunday, as the picker expects. */
    private static Stream<String> weekdays(TextStyle style, Locale language) {
        return IntStream.range(0, 7).mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language));
    }
}
