package app.etappe.priority.ui;

import app.etappe.base.ui.Calendars;
import app.etappe.base.ui.Choice;
import app.etappe.base.ui.ChoiceField;
import app.etappe.base.ui.DraftDialog;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemStatus;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks what several items are to be changed to. */
class BulkDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private final String action;

    /** @param items how many are changed */
    BulkDialog(BulkChange change, int items) {
        super(I18NProvider.translate("priority.bulk.header." + change.code(), items), "28rem");
        action = getTranslation("priority.bulk.action", items);
    }

    /** What becomes of them, and why. */
    BulkDialog status(SerializableBiConsumer<ItemStatus, String> chosen) {
        var status = new Select<ItemStatus>();
        status.setLabel(getTranslation("priority.filter.status"));
        status.setItems(ItemStatus.values());
        status.setItemLabelGenerator(one -> getTranslation("item.status." + one.code()));
        status.setValue(ItemStatus.PLANNED);
        var reason = new TextArea(getTranslation("priority.bulk.reason"));
        reason.setMaxLength(ItemDecisionService.REASON);
        reason.setMinRows(2);
        show(action, () -> chosen.accept(status.getValue(), reason.getValue()), status, reason);
        return this;
    }

    /** One of several things, or none. */
    BulkDialog choice(String label, List<Choice> choices, SerializableConsumer<@Nullable UUID> chosen) {
        var field = new ChoiceField(label);
        field.offer(choices, null);
        show(action, () -> chosen.accept(field.id()), field, new Paragraph(getTranslation("priority.bulk.empty")));
        return this;
    }

    /** A day, or none. */
    BulkDialog day(SerializableConsumer<@Nullable LocalDate> chosen) {
        var day = new DatePicker(getTranslation("priority.bulk.day"));
        day.setI18n(Calendars.in(getLocale(), this));
        day.setLocale(getLocale());
        show(action, () -> chosen.accept(day.getValue()), day, new Paragraph(getTranslation("priority.bulk.empty")));
        return this;
    }
}
