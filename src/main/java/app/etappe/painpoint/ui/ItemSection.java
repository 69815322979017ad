package app.etappe.painpoint.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.journey.ui.PanelSelection;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.ItemKind;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the selected card carries, or a button that makes something of it. */
@StyleSheet("assets/items.css")
class ItemSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient CardItems cards;
    private final UUID workspaceId;
    private final UUID mapId;
    private final UUID cardId;
    private final transient PanelSelection selection;
    private final ItemKind kind;
    private final boolean mayEdit;

    /** @param mayEdit whether its reader may change the map */
    ItemSection(CardItems cards, PanelSelection selection, UUID workspaceId, ItemKind kind, boolean mayEdit) {
        this.cards = cards;
        this.selection = selection;
        this.workspaceId = workspaceId;
        this.mapId = selection.mapId();
        this.cardId = selection.spot().elementId();
        this.kind = kind;
        this.mayEdit = mayEdit;
        getContent().addClassName("etappe-item-section");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        cards.opened(this);
        followUp();
    }

    UUID workspaceId() {
        return workspaceId;
    }

    /** Shows what is so by now; nothing where its reader does not see the map any more. */
    void followUp() {
        getContent().removeAll();
        try {
            cards.carried(mapId, cardId).ifPresentOrElse(this::show, this::offer);
        } catch (Refusal unseen) {
            getContent().removeAll();
        }
    }

    private void offer() {
        if (mayEdit) {
            getContent().add(new Button(getTranslation("item.lift." + kind.code()), click -> attempt(this::askToLift)));
        }
    }

    private void show(ItemDetails item) {
        getContent().add(new H3(ItemWords.kind(kind)), new ItemFacts(item, names(item)));
        var elsewhere = item.summary().places().stream()
                .filter(place -> !place.elementId().equals(cardId))
                .toList();
        if (!elsewhere.isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("item.elsewhere", elsewhere.size())),
                            new ItemPlacesList(elsewhere, cards.maps(item)));
        }
        var open = new Button(
                getTranslation(item.mayEdit() || item.mayDecide() ? "item.edit" : "item.open"),
                click -> cards.show(item));
        open.addThemeVariants(ButtonVariant.SMALL);
        var row = new Div(open);
        row.addClassName("etappe-item-buttons");
        if (mayEdit) {
            var plain = new Button(getTranslation("item.unplace"), click -> attempt(this::unplace));
            plain.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            row.add(plain);
        }
        getContent().add(row);
    }

    private Map<UUID, String> names(ItemDetails item) {
        var owner = item.summary().ownerId();
        return cards.names(item, owner == null ? Set.of() : Set.of(owner));
    }

    private void askToLift() {
        var text = cards.text(mapId, cardId);
        new LiftDialog(
                        kind,
                        text,
                        cards.alike(workspaceId, kind, text),
                        cards.others(mapId, cardId, kind),
                        new Lifting())
                .open();
    }

    private class Lifting implements LiftDialog.Lifting {

        private static final long serialVersionUID = 1L;

        @Override
        public void lift(String title, Set<UUID> others) {
            cards.lift(mapId, cardId, others, kind, title);
            followUp();
        }

        @Override
        public void place(UUID itemId, Set<UUID> others) {
            cards.place(itemId, mapId, cardId, others);
            followUp();
        }
    }

    private void unplace() {
        cards.unplace(mapId, cardId);
        followUp();
    }

    private void attempt(SerializableRunnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            Notification.show(RefusalTexts.of(refusal, getLocale()));
        }
    }
}
