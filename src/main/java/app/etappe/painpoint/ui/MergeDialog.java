package app.etappe.painpoint.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.Refusal;
import app.etappe.base.ui.Choice;
import app.etappe.base.ui.ChoiceField;
import app.etappe.base.ui.DraftDialog;
import app.etappe.painpoint.ItemDetails;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;

/** Asks which item another becomes part of, and says what goes along and what does not. */
class MergeDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param others what it can become part of, the likeliest first
     * @param chosen takes the one; what it refuses is shown in the dialog
     */
    MergeDialog(ItemDetails item, List<Choice> others, SerializableConsumer<UUID> chosen) {
        super(translate("item.merge", item.summary().title()), "34rem");
        var into = new ChoiceField(getTranslation("item.merge.into"));
        into.offer(others, null);
        into.setWidthFull();
        into.setHelperText(getTranslation("item.merge.likely"));
        var told = new UnorderedList(
                new ListItem(getTranslation(
                        "item.merge.along",
                        item.summary().places().size(),
                        item.links().size(),
                        item.answers().size())),
                new ListItem(getTranslation("item.merge.votes")),
                new ListItem(getTranslation("item.merge.lost")));
        told.addClassName("etappe-item-merge");
        show(getTranslation("item.merge.action"), () -> chosen.accept(required(into)), into, told);
    }

    private static UUID required(ChoiceField into) {
        return into.getOptionalValue().map(Choice::id).orElseThrow(() -> new Refusal("merge-into-missing"));
    }
}
