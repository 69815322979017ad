package app.etappe.painpoint.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.Refusal;
import app.etappe.base.ui.DeletionDialog;
import app.etappe.base.ui.NameDialog;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.ItemKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Shows items, for every page that speaks of them. What its reader may not do is not offered; what is changed is stored at
 * once, and told by {@link app.etappe.painpoint.ItemsChanged}.
 */
@SpringComponent
public class ItemPanel {

    private final ItemActs acts;
    private final ItemMerging merging;
    private final ItemPage page;
    private final ObjectProvider<ItemExtra> extras;

    ItemPanel(ItemActs acts, ItemMerging merging, ItemPage page, ObjectProvider<ItemExtra> extras) {
        this.acts = acts;
        this.merging = merging;
        this.page = page;
        this.extras = extras;
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

    /** All that is said of an item, in fields that its reader may change as far as they have the right. */
    public ItemFields fields(ItemDetails item) {
        return new ItemFields(acts, item);
    }

    /**
     * What features have to say of an item, and what else can be done with it.
     *
     * @param gone told when the item is no more
     * @param merged told which item it has become part of
     */
    public Component head(ItemDetails item, SerializableRunnable gone, SerializableConsumer<UUID> merged) {
        var head =
                new ItemHead(extras.orderedStream().map(extra -> extra.of(item)).toList());
        if (item.mayEdit()) {
            head.add(translate("item.merge.ask"), () -> attempt(() -> merging.ask(item, merged)));
            head.add(translate("item.delete.ask"), () -> askToDelete(item, gone));
        }
        return head;
    }

    private void open(ItemDetails item) {
        var dialog = new ItemDialog(
                item,
                fields(item),
                page.address(item.workspaceId(), item.summary().id()));
        dialog.head(head(item, dialog::close, into -> {
            dialog.close();
            show(into);
        }));
        dialog.open();
    }

    private void askToDelete(ItemDetails item, SerializableRunnable gone) {
        new DeletionDialog(
                        translate("item.delete", item.summary().title()),
                        translate("item.delete.text"),
                        translate("item.delete.action"),
                        () -> attempt(() -> {
                            acts.delete(item);
                            gone.run();
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
