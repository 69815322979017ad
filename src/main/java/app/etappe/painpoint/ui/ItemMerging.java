package app.etappe.painpoint.ui;

import app.etappe.base.ui.Choice;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.ItemLikenessService;
import app.etappe.painpoint.ItemMergeService;
import app.etappe.painpoint.ItemReference;
import app.etappe.painpoint.ItemService;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Asks what an item is to become part of, and merges it. */
@SpringComponent
class ItemMerging {

    private final ItemService items;
    private final ItemLikenessService likeness;
    private final ItemMergeService merging;

    ItemMerging(ItemService items, ItemLikenessService likeness, ItemMergeService merging) {
        this.items = items;
        this.likeness = likeness;
        this.merging = merging;
    }

    /** @param merged told which item it has become part of */
    void ask(ItemDetails item, SerializableConsumer<UUID> merged) {
        var id = item.summary().id();
        new MergeDialog(item, others(item), into -> {
                    merging.merge(id, into);
                    merged.accept(into);
                })
                .open();
    }

    /** The other items of its kind: those first that are called alike, then by title. */
    private List<Choice> others(ItemDetails item) {
        var kind = item.summary().kind();
        var alike = likeness.alike(item.workspaceId(), kind, item.summary().title());
        return Stream.concat(alike.stream(), items.references(item.workspaceId(), kind).stream())
                .filter(other -> !other.id().equals(item.summary().id()))
                .distinct()
                .map(ItemMerging::choice)
                .toList();
    }

    private static Choice choice(ItemReference item) {
        return new Choice(item.id(), item.title());
    }
}
