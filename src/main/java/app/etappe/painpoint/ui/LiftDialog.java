package app.etappe.painpoint.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.Texts;
import app.etappe.base.ui.Choice;
import app.etappe.base.ui.DraftDialog;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemReference;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks what a card is to be: one of the items that are alike, or a new one, and which cards are the same. */
class LiftDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    /** Takes what was chosen; what it refuses is shown in the dialog. */
    interface Lifting extends Serializable {

        /** @param others the cards that are the same */
        void lift(String title, Set<UUID> others);

        void place(UUID itemId, Set<UUID> others);
    }

    private final TextField title = new TextField(getTranslation("item.field.title"));
    private final CheckboxGroup<Choice> others = new CheckboxGroup<>(getTranslation("item.lift.others"));
    private final Lifting lifting;

    /**
     * @param text of the card
     * @param alike items that may be the same
     * @param cards that carry nothing yet, in the same lane
     */
    LiftDialog(ItemKind kind, String text, List<ItemReference> alike, List<Choice> cards, Lifting lifting) {
        super(translate("item.lift." + kind.code()), "34rem");
        this.lifting = lifting;
        title.setMaxLength(Texts.TITLE);
        title.setValue(firstOf(text));
        others.setItemLabelGenerator(Choice::name);
        others.setItems(cards);
        others.setVisible(!cards.isEmpty());
        others.addClassName("etappe-item-others");
        show(
                translate("item.lift.action"),
                () -> this.lifting.lift(title.getValue(), chosen()),
                offered(alike),
                title,
                others);
    }

    private Div offered(List<ItemReference> alike) {
        var offered = new Div();
        offered.addClassName("etappe-item-alike");
        offered.setVisible(!alike.isEmpty());
        offered.add(new Span(getTranslation("item.lift.alike")));
        alike.forEach(item -> {
            var same = new Button(item.title(), click -> attempt(() -> lifting.place(item.id(), chosen())));
            same.addThemeVariants(ButtonVariant.SMALL);
            offered.add(same);
        });
        return offered;
    }

    private Set<UUID> chosen() {
        return others.getValue().stream().map(Choice::id).collect(Collectors.toSet());
    }

    /** A card may say more than fits a title. */
    private static String firstOf(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.length() > Texts.TITLE ? line.substring(0, Texts.TITLE) : line;
    }
}
