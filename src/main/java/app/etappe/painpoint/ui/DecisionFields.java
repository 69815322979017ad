package app.etappe.painpoint.ui;

import app.etappe.base.ui.Calendars;
import app.etappe.base.ui.Choice;
import app.etappe.base.ui.ChoiceField;
import app.etappe.painpoint.ItemDecision;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.ItemStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done about an item: its owner, until when, and what was decided, the latest first. */
class DecisionFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Takes what somebody says. */
    interface Deciding extends Serializable {

        void decide(ItemStatus status, String reason);

        void assign(@Nullable UUID owner);

        void expect(@Nullable LocalDate due);
    }

    private final Deciding deciding;
    private final transient List<Choice> members;
    private final ChoiceField owner = new ChoiceField(getTranslation("item.field.owner"));
    private final DatePicker due = new DatePicker(getTranslation("item.field.due"));
    private final Select<ItemStatus> status = new Select<>();
    private final TextField reason = new TextField(getTranslation("item.field.reason"));
    private final Button decide = new Button(getTranslation("item.decide"));
    private final OrderedList history = new OrderedList();
    private @Nullable ItemStatus stored;

    DecisionFields(ItemDetails item, List<Choice> members, Deciding deciding) {
        this.deciding = deciding;
        this.members = members;
        owner.offer(members, item.summary().ownerId());
        owner.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                this.deciding.assign(owner.id());
            }
        });
        due.setI18n(Calendars.in(getLocale(), this));
        due.setLocale(getLocale());
        due.setClearButtonVisible(true);
        due.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                this.deciding.expect(due.getValue());
            }
        });
        status.setLabel(getTranslation("item.field.status"));
        status.setItems(ItemStatus.values());
        status.setItemLabelGenerator(ItemWords::status);
        reason.setMaxLength(ItemDecisionService.REASON);
        decide.addClickListener(click -> this.deciding.decide(status.getValue(), reason.getValue()));
        history.addClassName("etappe-item-decisions");
        getContent().addClassName("etappe-item-part");
        getContent().add(row(owner, due), row(status, reason, decide), history);
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("etappe-item-row");
        return row;
    }

    /** What was being decided is. */
    void decided() {
        reason.clear();
        stored = status.getValue();
    }

    /** Shows what was stored; what is being decided stays. */
    void show(ItemDetails item, Map<UUID, String> names) {
        boolean fixed = !item.mayDecide();
        owner.setReadOnly(fixed);
        due.setReadOnly(fixed);
        status.setReadOnly(fixed);
        reason.setVisible(!fixed);
        decide.setVisible(!fixed);
        if (!Objects.equals(owner.id(), item.summary().ownerId())) {
            owner.offer(members, item.summary().ownerId());
        }
        due.setValue(item.summary().due());
        // The reason is known only once its field was left, so it cannot tell whether somebody is about to decide.
        if (status.getValue() == stored) {
            status.setValue(item.summary().status());
        }
        stored = item.summary().status();
        history.removeAll();
        item.decisions().forEach(decision -> history.add(line(decision, names)));
    }

    private ListItem line(ItemDecision decision, Map<UUID, String> names) {
        var facts = new Span(getTranslation(
                "item.decided",
                ItemWords.status(decision.status()),
                ItemWords.day(decision.on()),
                ItemWords.name(decision.by(), names)));
        facts.addClassName("etappe-muted");
        return new ListItem(new Span(decision.reason()), facts);
    }
}
