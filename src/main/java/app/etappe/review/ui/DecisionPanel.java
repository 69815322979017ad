package app.etappe.review.ui;

import app.etappe.base.ui.Attempt;
import app.etappe.base.ui.Calendars;
import app.etappe.base.ui.Choice;
import app.etappe.base.ui.ChoiceField;
import app.etappe.painpoint.ItemDecisionService;
import app.etappe.painpoint.ItemStatus;
import app.etappe.painpoint.ItemSummary;
import app.etappe.review.DecisionDraft;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to become of an item, why, who does it and until when: decided all at once. */
class DecisionPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<ItemStatus> status = new RadioButtonGroup<>(getTranslation("review.field.status"));
    private final TextArea reason = new TextArea(getTranslation("review.field.reason"));
    private final ChoiceField owner = new ChoiceField(getTranslation("item.field.owner"));
    private final DatePicker due = new DatePicker(getTranslation("item.field.due"));
    private final Attempt attempt = new Attempt();
    private final SerializableBiConsumer<DecisionDraft, Long> decided;
    private final SerializableRunnable refused;
    private transient List<Choice> members = List.of();
    private @Nullable UUID shown;
    private transient @Nullable DecisionDraft present;
    private long version;

    /**
     * @param decided takes what is to be decided, and the item's version that this was made on
     * @param refused told when it was not, so that what others did meanwhile can be shown
     */
    DecisionPanel(SerializableBiConsumer<DecisionDraft, Long> decided, SerializableRunnable refused) {
        this.decided = decided;
        this.refused = refused;
        status.setItems(ItemStatus.values());
        reason.setMaxLength(ItemDecisionService.REASON);
        reason.setMinRows(2);
        reason.setMaxRows(6);
        // Ctrl+Enter comes before the field is left.
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        due.setI18n(Calendars.in(getLocale(), this));
        due.setLocale(getLocale());
        due.setClearButtonVisible(true);
        var decide = new Button(getTranslation("review.decide"), click -> decide());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        decide.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(getContent());
        decide.setTooltipText(getTranslation("review.decide.keys"));
        var whose = new Div(owner, due);
        whose.addClassName("etappe-review-whose");
        getContent().addClassNames("etappe-fields", "etappe-review-decide");
        getContent().add(new H3(getTranslation("review.column.decision")), status, reason, whose, attempt, decide);
    }

    /**
     * Shows how an item stands now. What somebody has begun to say of the same item stays.
     *
     * @param said the reason that was given in this review; empty for none
     */
    void show(ItemSummary item, String said, List<Choice> owners, ReviewWords words) {
        members = owners;
        boolean same = item.id().equals(shown);
        if (same && isTouched()) {
            return;
        }
        shown = item.id();
        version = item.version();
        present = new DecisionDraft(item.status(), said, item.ownerId(), item.due());
        status.setItemLabelGenerator(one -> one == ItemStatus.OPEN
                ? words.say(item.status() == ItemStatus.OPEN ? "review.keep-open" : "review.open-again")
                : words.status(one));
        fill(present);
        if (!same) {
            attempt.setText("");
        }
    }

    private void fill(DecisionDraft draft) {
        status.setValue(draft.status());
        reason.setValue(draft.reason());
        owner.offer(members, draft.ownerId());
        due.setValue(draft.due());
    }

    private boolean isTouched() {
        return present != null && !present.equals(draft());
    }

    private DecisionDraft draft() {
        return new DecisionDraft(
                Objects.requireNonNullElse(status.getValue(), ItemStatus.OPEN),
                reason.getValue(),
                owner.id(),
                due.getValue());
    }

    private void decide() {
        boolean[] done = {false};
        attempt.at(() -> {
            decided.accept(draft(), version);
            done[0] = true;
        });
        if (!done[0]) {
            refused.run();
        }
    }

    /** Shows what others have stored where nothing else was begun; what comes next is decided on that, knowingly. */
    void catchUp(ItemSummary item) {
        version = item.version();
        var before = present;
        if (before == null) {
            return;
        }
        if (status.getValue() == before.status()) {
            status.setValue(item.status());
        }
        if (Objects.equals(owner.id(), before.ownerId())) {
            owner.offer(members, item.ownerId());
        }
        if (Objects.equals(due.getValue(), before.due())) {
            due.setValue(item.due());
        }
        present = new DecisionDraft(item.status(), before.reason(), item.ownerId(), item.due());
    }

    /** What was begun is given up. */
    void forget() {
        shown = null;
    }

    void focus() {
        reason.focus();
    }
}
