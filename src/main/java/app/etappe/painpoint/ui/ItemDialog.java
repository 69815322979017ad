package app.etappe.painpoint.ui;

import app.etappe.painpoint.ItemDetails;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;

/** An item with all that is said of it. */
class ItemDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param fields of the item
     * @param delete asks before it deletes the item, and closes this dialog
     */
    ItemDialog(ItemDetails item, ItemFields fields, SerializableConsumer<Dialog> delete) {
        setWidth("44rem");
        setMaxWidth("100%");
        setDraggable(true);
        setHeaderTitle(ItemWords.kind(item.summary().kind()));
        add(fields);
        if (item.mayEdit()) {
            var away = new Button(getTranslation("item.delete.action"), click -> delete.accept(this));
            away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            away.addClassName("etappe-item-delete");
            getFooter().add(away);
        }
        var done = new Button(getTranslation("base.close"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
