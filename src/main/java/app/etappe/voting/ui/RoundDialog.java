package app.etappe.voting.ui;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.base.ui.DraftDialog;
import app.etappe.voting.RoundDetails;
import app.etappe.voting.RoundDraft;
import app.etappe.workspace.MemberSummary;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a round is about, how many votes there are, who votes and when. */
class RoundDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private final String action;
    private final transient List<MemberSummary> members;
    private final TextField title = new TextField(getTranslation("voting.field.title"));
    private final TextArea question = new TextArea(getTranslation("voting.field.question"));
    private final ItemPicker items;
    private final IntegerField budget = number("voting.field.budget", RoundDraft.USUAL_BUDGET);
    private final IntegerField cap = number("voting.field.cap", RoundDraft.USUAL_CAP);
    private final RadioButtonGroup<Boolean> anonymous = new RadioButtonGroup<>(getTranslation("voting.field.secrecy"));
    private final Checkbox everybody = new Checkbox(getTranslation("voting.field.everybody"), true);
    private final MultiSelectComboBox<MemberSummary> invited =
            new MultiSelectComboBox<>(getTranslation("voting.field.invited"));
    private final TimeField opens;
    private final TimeField closes;
    private Set<UUID> former = Set.of();

    /**
     * @param action what the button says
     * @param zone of the reader, in which times are said
     */
    RoundDialog(String header, String action, List<ItemChoice> choices, List<MemberSummary> members, ZoneId zone) {
        super(header, "40rem");
        this.action = action;
        this.members = List.copyOf(members);
        items = new ItemPicker(choices);
        title.setMaxLength(Texts.TITLE);
        title.setAutofocus(true);
        question.setMaxLength(RoundDraft.QUESTION);
        question.setPlaceholder(getTranslation("voting.field.question.example"));
        anonymous.setItems(true, false);
        anonymous.setItemLabelGenerator(one -> getTranslation(one ? "voting.field.anonymous" : "voting.field.named"));
        anonymous.setValue(true);
        invited.setItems(this.members);
        invited.setItemLabelGenerator(this::name);
        invited.setHelperText(getTranslation("voting.field.invited.help"));
        opens = new TimeField("voting.field.opens", zone);
        closes = new TimeField("voting.field.closes", zone);
    }

    private IntegerField number(String key, int usual) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(1);
        field.setMax(RoundDraft.MOST_VOTES);
        field.setStepButtonsVisible(true);
        field.setValue(usual);
        return field;
    }

    private String name(MemberSummary member) {
        return member.name().isEmpty() ? getTranslation("voting.former") : member.name();
    }

    /** Asks for a new round. @param chosen the items that are ticked already */
    void show(List<UUID> chosen, SerializableConsumer<RoundDraft> taken) {
        items.show(chosen, List.of());
        offer(taken);
    }

    /** Asks what is to be changed. @param started whether it can only grow any more */
    void show(RoundDetails round, boolean started, SerializableConsumer<RoundDraft> taken) {
        title.setValue(round.title());
        question.setValue(round.question());
        items.show(round.itemIds(), started ? round.itemIds() : List.of());
        budget.setValue(round.budget());
        cap.setValue(round.cap());
        anonymous.setValue(round.anonymous());
        anonymous.setReadOnly(started);
        everybody.setValue(round.everybody());
        everybody.setReadOnly(started && round.everybody());
        invited.setValue(members.stream()
                .filter(member -> round.invited().contains(member.accountId()))
                .collect(Collectors.toSet()));
        var known = members.stream().map(MemberSummary::accountId).toList();
        former = round.invited().stream()
                .filter(account -> !known.contains(account))
                .collect(Collectors.toSet());
        opens.show(round.opensAt());
        closes.show(round.closesAt());
        if (started) {
            budget.setMin(round.budget());
            cap.setMin(round.cap());
            budget.setHelperText(getTranslation("voting.field.grows"));
        }
        offer(taken);
    }

    private void offer(SerializableConsumer<RoundDraft> taken) {
        var votes = new Div(budget, cap);
        votes.addClassName("etappe-field-row");
        var times = new Div(opens, closes);
        times.addClassName("etappe-field-row");
        show(action, () -> taken.accept(draft()), title, question, items, votes, anonymous, everybody, invited, times);
    }

    private RoundDraft draft() {
        return new RoundDraft(
                title.getValue(),
                question.getValue(),
                items.chosen(),
                votes(budget, "round-budget"),
                votes(cap, "round-cap"),
                Boolean.TRUE.equals(anonymous.getValue()),
                everybody.getValue(),
                invited(),
                opens.time(),
                closes.time());
    }

    /** Whoever was chosen; who has left since they were invited cannot be, and stays. */
    private Set<UUID> invited() {
        return Stream.concat(former.stream(), invited.getValue().stream().map(MemberSummary::accountId))
                .collect(Collectors.toSet());
    }

    /** A field that holds no number at all is one out of range. */
    private static int votes(IntegerField field, String refusal) {
        var votes = field.getValue();
        if (votes == null) {
            throw new Refusal(refusal, Map.of("limit", RoundDraft.MOST_VOTES));
        }
        return votes;
    }
}
