package app.etappe.interview.ui;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.base.ui.Choice;
import app.etappe.base.ui.ChoiceField;
import app.etappe.base.ui.DraftDialog;
import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks what is to be said of an interview as a whole. */
class InterviewDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private final Select<InterviewKind> kind = new Select<>();
    private final TextField title = new TextField(getTranslation("interview.title"));
    private final DatePicker heldOn = new DatePicker(getTranslation("interview.held-on"));
    private final IntegerField minutes = new IntegerField(getTranslation("interview.minutes"));
    private final MultiSelectComboBox<Choice> participants =
            new MultiSelectComboBox<>(getTranslation("interview.participants"));
    private final MultiSelectComboBox<Choice> interviewers =
            new MultiSelectComboBox<>(getTranslation("interview.interviewers"));
    private final ChoiceField map;
    private final ChoiceField segment;
    private final GuideField guide;
    private final RecordingFields recordings;

    /** @param chosen takes the draft; what it refuses is shown in the dialog */
    InterviewDialog(
            String header,
            String action,
            InterviewDraft present,
            InterviewChoices choices,
            WorkspaceGuides guides,
            SerializableConsumer<InterviewDraft> chosen) {
        super(header, "44rem");
        map = new ChoiceField(getTranslation("interview.map"));
        map.offer(choices.maps(), present.mapId());
        segment = new ChoiceField(getTranslation("interview.segment"));
        segment.offer(choices.segments(), present.segmentId());
        recordings = new RecordingFields(present.recordings());
        kind.setLabel(getTranslation("interview.kind"));
        kind.setItems(InterviewKind.values());
        kind.setItemLabelGenerator(InterviewNames::kind);
        kind.setValue(present.kind());
        title.setMaxLength(Texts.TITLE);
        title.setHelperText(getTranslation("interview.title.help"));
        title.setValue(present.title());
        heldOn.setRequired(true);
        heldOn.setValue(present.heldOn());
        minutes.setMin(0);
        minutes.setValue(present.minutes());
        fill(participants, choices.participants(), present.participantIds());
        participants.setHelperText(getTranslation("interview.participants.help"));
        fill(interviewers, choices.members(), present.interviewerIds());
        guide = new GuideField(guides, present.guide());
        show(
                action,
                () -> chosen.accept(draft()),
                side(kind, heldOn, minutes),
                title,
                participants,
                interviewers,
                side(map, segment),
                guide,
                recordings);
    }

    private static Div side(Component... fields) {
        var side = new Div(fields);
        side.addClassName("etappe-interview-fields");
        return side;
    }

    private static void fill(MultiSelectComboBox<Choice> field, List<Choice> choices, List<UUID> present) {
        field.setItems(choices);
        field.setItemLabelGenerator(Choice::name);
        field.setValue(
                choices.stream().filter(choice -> present.contains(choice.id())).collect(Collectors.toSet()));
    }

    private InterviewDraft draft() {
        return new InterviewDraft(
                kind.getValue(),
                title.getValue(),
                heldOn.getOptionalValue().orElseThrow(() -> new Refusal("date-missing")),
                minutes.getValue(),
                map.id(),
                segment.id(),
                ids(participants),
                ids(interviewers),
                guide.questions(),
                recordings.recordings());
    }

    private static List<UUID> ids(MultiSelectComboBox<Choice> field) {
        return field.getValue().stream().map(Choice::id).toList();
    }
}
