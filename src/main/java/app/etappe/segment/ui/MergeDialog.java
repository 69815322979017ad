package app.etappe.segment.ui;

import app.etappe.base.ui.DraftDialog;
import app.etappe.segment.MergeQuestion;
import app.etappe.segment.SegmentDetails;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Asks which segment another becomes part of, says what will happen, and asks what stays where both are in use. */
class MergeDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    private final SegmentDetails from;
    private final Select<SegmentDetails> into = new Select<>();
    private final Paragraph consequence = new Paragraph();
    private final MergeQuestions questions = new MergeQuestions();

    /**
     * @param others at least one
     * @param asked what has to be said before the merge with another segment
     * @param chosen takes the other segment and what stays; what it refuses is shown in the dialog
     */
    MergeDialog(
            SegmentDetails from,
            List<SegmentDetails> others,
            SerializableFunction<SegmentDetails, List<MergeQuestion>> asked,
            SerializableBiConsumer<SegmentDetails, Set<UUID>> chosen) {
        super(UI.getCurrent().getTranslation("segment.merge.title", from.name()), "30rem");
        this.from = from;
        into.setLabel(getTranslation("segment.merge.into"));
        into.setItems(others);
        into.setItemLabelGenerator(SegmentDetails::name);
        into.addValueChangeListener(change -> show(asked.apply(change.getValue())));
        into.setValue(others.getFirst());
        show(
                getTranslation("segment.merge.do"),
                () -> chosen.accept(into.getValue(), questions.staying()),
                into,
                consequence,
                questions);
    }

    private void show(List<MergeQuestion> newQuestions) {
        consequence.setText(getTranslation(
                "segment.merge.text",
                from.name(),
                from.personas().size(),
                into.getValue().name()));
        questions.show(newQuestions);
    }
}
