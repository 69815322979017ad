package app.etappe.security.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;

/** A part of the account's page: a heading, fields, and the button that changes what they show. */
public abstract class AccountPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final Div message = new Div();

    protected AccountPanel(String title) {
        var heading = new H2(title);
        var id = "panel-" + getClass().getSimpleName();
        heading.setId(id);
        getContent().addClassName("etappe-account-panel");
        getContent().getElement().setAttribute("aria-labelledby", id);
        message.addClassName("etappe-account-message");
        message.getElement().setAttribute("role", "alert");
        getContent().add(heading);
    }

    protected final void add(Component... components) {
        getContent().add(components);
    }

    /** A text in the reader's language, which panels need before they are part of a page. */
    protected static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    protected final Button addAction(String text, SerializableRunnable action) {
        var button = new Button(text, click -> attempt(action));
        getContent().add(message, button);
        return button;
    }

    /** Shows in a few words that something was done. */
    protected final void confirm(String text) {
        Notification.show(text, 3_000, Notification.Position.BOTTOM_START);
    }

    /** Does it, and shows at these fields why if it is refused. */
    private void attempt(SerializableRunnable action) {
        try {
            message.setText("");
            action.run();
        } catch (Refusal refusal) {
            message.setText(RefusalTexts.of(refusal, getLocale()));
        }
    }
}
