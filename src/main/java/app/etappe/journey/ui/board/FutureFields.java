package app.etappe.journey.ui.board;

import app.etappe.base.Days;
import app.etappe.base.Texts;
import app.etappe.base.ui.Calendars;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a future state is called, and when it shall be reached. */
class FutureFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField(getTranslation("variant.future.title"));
    private final DatePicker date = new DatePicker(getTranslation("variant.future.date"));

    FutureFields(String presentTitle, @Nullable LocalDate presentDate) {
        title.setValue(presentTitle);
        title.setMaxLength(Texts.TITLE);
        title.setPlaceholder(getTranslation("variant.future.hint"));
        date.setI18n(Calendars.in(getLocale(), this));
        date.setLocale(getLocale());
        date.setMin(Days.FIRST);
        date.setMax(Days.LAST);
        date.setClearButtonVisible(true);
        date.setValue(presentDate);
        getContent().addClassName("etappe-fields");
        getContent().add(title, date);
    }

    String title() {
        return title.getValue();
    }

    @Nullable
    LocalDate date() {
        return date.getValue();
    }

    void focus() {
        title.focus();
    }
}
