package app.etappe.segment.ui;

import app.etappe.base.ui.DraftDialog;
import app.etappe.segment.SegmentDetails;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** Asks which segment another becomes part of, and says what will happen. */
class MergeDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param others at least one
     * @param chosen takes the other segment; what it refuses is shown in the dialog
     */
    MergeDialog(SegmentDetails from, List<SegmentDetails> others, SerializableConsumer<SegmentDetails> chosen) {
        super(UI.getCurrent().getTranslation("segment.merge.title", from.name()), "30rem");
        var into = new Select<SegmentDetails>();
        into.setLabel(getTranslation("segment.merge.into"));
        into.setItems(others);
        into.setItemLabelGenerator(SegmentDetails::name);
        into.setValue(others.getFirst());
        var consequence = new Paragraph();
        consequence.setText(consequence(from, others.getFirst()));
        into.addValueChangeListener(change -> consequence.setText(consequence(from, change.getValue())));
        show(getTranslation("segment.merge.do"), () -> chosen.accept(into.getValue()), into, consequence);
    }

    private String consequence(SegmentDetails from, SegmentDetails into) {
        return getTranslation("segment.merge.text", from.name(), from.personas().size(), into.name());
    }
}
