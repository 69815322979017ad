package app.etappe.segment.ui;

import app.etappe.base.Days;
import app.etappe.base.Texts;
import app.etappe.base.ui.Calendars;
import app.etappe.segment.SegmentSize;
import app.etappe.segment.SegmentSize.Measure;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How large a segment is; without an amount nothing is said. */
class SizeFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final BigDecimalField amount = new BigDecimalField(getTranslation("segment.size"));
    private final Select<Measure> measure = new Select<>();
    private final TextField source = new TextField(getTranslation("segment.size.source"));
    private final DatePicker asOf = new DatePicker(getTranslation("segment.size.as-of"));

    SizeFields(@Nullable SegmentSize present) {
        measure.setLabel(getTranslation("segment.size.measure"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(
                one -> getTranslation("segment.size.measure." + one.name().toLowerCase(Locale.ROOT)));
        measure.setValue(present == null ? Measure.SHARE : present.measure());
        source.setMaxLength(Texts.TITLE);
        source.setPlaceholder(getTranslation("segment.size.source.hint"));
        asOf.setI18n(Calendars.in(getLocale(), this));
        asOf.setMin(Days.FIRST);
        asOf.setMax(Days.LAST);
        if (present != null) {
            amount.setValue(present.amount());
            source.setValue(present.source());
            asOf.setValue(present.asOf());
        }
        getContent().addClassName("etappe-segment-fields");
        getContent().add(amount, measure, source, asOf);
    }

    /** What was entered; null without an amount. */
    @Nullable
    SegmentSize size() {
        return amount.isEmpty()
                ? null
                : new SegmentSize(measure.getValue(), amount.getValue(), source.getValue(), asOf.getValue());
    }
}
