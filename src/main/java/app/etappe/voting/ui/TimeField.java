package app.etappe.voting.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.Calendars;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Asks for a time, said in its reader's zone; it may stay empty. */
class TimeField extends DateTimePicker {

    private static final long serialVersionUID = 1L;

    private final ZoneId zone;

    /** @param key of its label, with {@code .help} of what is said below it */
    TimeField(String key, ZoneId zone) {
        this.zone = zone;
        setLabel(getTranslation(key));
        setHelperText(getTranslation(key + ".help"));
        setLocale(getLocale());
        setDatePickerI18n(Calendars.in(getLocale(), this));
    }

    void show(@Nullable Instant time) {
        setValue(time == null ? null : time.atZone(zone).toLocalDateTime());
    }

    /**
     * The time that was entered; null if none was.
     *
     * @throws Refusal {@code time-incomplete} for a date without a time, and what is neither: else it would be none
     */
    @Nullable
    Instant time() {
        if (isInvalid()) {
            throw new Refusal("time-incomplete");
        }
        return getOptionalValue().map(time -> time.atZone(zone).toInstant()).orElse(null);
    }
}
