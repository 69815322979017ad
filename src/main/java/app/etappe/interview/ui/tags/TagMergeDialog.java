package app.etappe.interview.ui.tags;

import app.etappe.base.ui.DraftDialog;
import app.etappe.interview.TagSummary;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;

/** Asks which tag another becomes part of, and says what will happen. */
class TagMergeDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    /** @param others at least one */
    TagMergeDialog(TagSummary from, List<TagSummary> others, SerializableConsumer<UUID> chosen) {
        super(UI.getCurrent().getTranslation("tags.merge.title", from.name()), "28rem");
        var into = new ComboBox<TagSummary>(getTranslation("tags.merge.into"));
        into.setItems(others);
        into.setItemLabelGenerator(TagSummary::name);
        into.setValue(others.getFirst());
        var consequence = new Paragraph(getTranslation("tags.merge.text", from.name(), from.used()));
        show(
                getTranslation("tags.merge.do"),
                () -> into.getOptionalValue().map(TagSummary::id).ifPresent(chosen::accept),
                into,
                consequence);
    }
}
