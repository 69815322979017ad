package app.etappe.priority.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** What can be done with all selected items together. */
class BulkBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Span count = new Span();
    private final Div decisions = new Div();

    /**
     * @param asked told what is to be changed
     * @param dropped told that nothing is to be selected any more
     */
    BulkBar(SerializableConsumer<BulkChange> asked, SerializableRunnable dropped) {
        for (var change : BulkChange.values()) {
            var button = new Button(getTranslation("priority.bulk." + change.code()), click -> asked.accept(change));
            button.addThemeVariants(ButtonVariant.SMALL);
            decisions.add(button);
        }
        var none = new Button(getTranslation("priority.bulk.none"), click -> dropped.run());
        none.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        decisions.addClassName("etappe-bulk-buttons");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("etappe-bulk");
        getContent().add(count, decisions, none);
        setVisible(false);
    }

    /** @param mayDecide whether the reader may change any */
    void show(int selected, boolean mayDecide) {
        setVisible(selected > 0);
        count.setText(getTranslation(selected == 1 ? "priority.bulk.one" : "priority.bulk.many", selected));
        decisions.setVisible(mayDecide);
    }
}
