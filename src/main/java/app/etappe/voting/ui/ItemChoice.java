package app.etappe.voting.ui;

import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemSummary;
import java.io.Serializable;
import java.util.UUID;

/** An item that can be voted on. */
record ItemChoice(UUID id, ItemKind kind, String title) implements Serializable {

    static ItemChoice of(ItemSummary item) {
        return new ItemChoice(item.id(), item.kind(), item.title());
    }
}
