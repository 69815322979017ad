package app.etappe.painpoint.ui;

import app.etappe.painpoint.ItemDetails;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;

/** An item with all that is said of it. */
class ItemDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param page the address of the item's own page */
    ItemDialog(ItemDetails item, ItemFields fields, String page) {
        setWidth("44rem");
        setMaxWidth("100%");
        setDraggable(true);
        setHeaderTitle(ItemWords.kind(item.summary().kind()));
        getHeader().add(new Anchor(page, getTranslation("item.page")));
        add(fields);
        var done = new Button(getTranslation("base.close"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }

    /** Whoever follows one of its links leaves it behind. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var gone = attached.getUI().addAfterNavigationListener(elsewhere -> close());
        addDetachListener(detached -> {
            detached.unregisterListener();
            gone.remove();
        });
    }

    /** Puts something at the right of the title. */
    void head(Component head) {
        getHeader().add(head);
    }
}
