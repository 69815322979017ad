package app.etappe.painpoint.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.Refusal;
import app.etappe.base.ui.DeletionDialog;
import app.etappe.base.ui.NameDialog;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.ItemKind;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;

/**
 * Shows items, for every page that speaks of them. What its reader may not do is not offered; what is changed is stored at
 * once, and told by {@link app.etappe.painpoint.ItemsChanged}.
 */
@SpringComponent
public class ItemPanel {

    private final ItemActs acts;

    ItemPanel(ItemActs acts) {
        this.acts = acts;
    }

    /** Opens all of an item; a message says where it is gone. */
    public void show(UUID itemId) {
        attempt(() -> open(acts.read(itemId)));
    }

    /** Asks for the title of a new item that stands on no card. @param added takes its id */
    public void add(UUID workspaceId, ItemKind kind, SerializableConsumer<UUID> added) {
        new NameDialog(
                        translate("item.new." + kind.code()),
                        translate("item.field.title"),
                        translate("item.add"),
                        "",
                        title -> added.accept(acts.add(workspaceId, kind, title)))
                .open();
    }

    private void open(ItemDetails item) {
        new ItemDialog(item, new ItemFields(acts, item), shown -> askToDelete(item, shown)).open();
    }

    private void askToDelete(ItemDetails item, Dialog shown) {
        new DeletionDialog(
                        translate("item.delete", item.summary().title()),
                        translate("item.delete.text"),
                        translate("item.delete.action"),
                        () -> attempt(() -> {
                            acts.delete(item);
                            shown.close();
                        }))
                .open();
    }

    private static void attempt(SerializableRunnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            Notification.show(RefusalTexts.of(refusal, UI.getCurrent().getLocale()));
        }
    }
}
