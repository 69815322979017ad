package app.etappe.interview.ui.tags;

import app.etappe.base.ui.DraftDialog;
import app.etappe.interview.TagDraft;
import app.etappe.interview.TagSummary;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/** Asks for the name of a tag, when to use it, and its group. */
class TagDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    /** @param families the groups that there are; another one can be typed */
    TagDialog(TagSummary tag, List<String> families, SerializableConsumer<TagDraft> chosen) {
        super(UI.getCurrent().getTranslation("tags.edit.title", tag.name()), "30rem");
        var name = new TextField(getTranslation("tags.name"));
        name.setValue(tag.name());
        name.setMaxLength(100);
        name.setAutofocus(true);
        var description = new TextArea(getTranslation("tags.description"));
        description.setHelperText(getTranslation("tags.description.help"));
        description.setMaxLength(2_000);
        description.setValue(tag.description());
        var family = new ComboBox<String>(getTranslation("tags.family"));
        family.setHelperText(getTranslation("tags.family.help"));
        var offered = new ArrayList<>(families);
        if (!tag.family().isEmpty() && !offered.contains(tag.family())) {
            offered.add(tag.family());
        }
        family.setItems(offered);
        family.setAllowCustomValue(true);
        family.setClearButtonVisible(true);
        family.addCustomValueSetListener(set -> {
            if (!offered.contains(set.getDetail())) {
                offered.add(set.getDetail());
                family.setItems(offered);
            }
            family.setValue(set.getDetail());
        });
        family.setValue(tag.family().isEmpty() ? null : tag.family());
        show(
                getTranslation("base.save"),
                () -> chosen.accept(new TagDraft(
                        name.getValue(),
                        description.getValue(),
                        family.getOptionalValue().orElse(""))),
                name,
                description,
                family);
    }
}
