package app.etappe.security.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** The calm card in the middle of each page that is seen before signing in. */
@StyleSheet("entry.css")
public class EntryCard extends Composite<Main> {

    private static final long serialVersionUID = 1L;

    private final Div card = new Div();
    private final Div message = new Div();

    /** @param title what the page is for; its only heading */
    public EntryCard(String title) {
        getContent().addClassName("etappe-entry");
        card.addClassName("etappe-entry-card");
        var product = new Span(getTranslation("app.name"));
        product.addClassName("etappe-entry-product");
        message.addClassName("etappe-entry-message");
        message.getElement().setAttribute("role", "alert");
        card.add(product, new H1(title), message);
        getContent().add(card);
    }

    public void add(Component... components) {
        card.add(components);
    }

    /** Adds a quiet sentence. */
    public void explain(String text) {
        card.add(new Paragraph(text));
    }

    /** Does it, and shows why if it is refused. */
    public void attempt(SerializableRunnable action) {
        try {
            complain("");
            action.run();
        } catch (Refusal refusal) {
            complain(RefusalTexts.of(refusal, getLocale()));
        }
    }

    /** Says what went wrong; an empty text says that nothing did. */
    public void complain(String text) {
        message.setText(text);
    }
}
