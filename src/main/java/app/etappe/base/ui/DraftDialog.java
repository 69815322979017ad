package app.etappe.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;

/** A dialog with fields that closes when what was entered is taken; else it says why not, and keeps the words. */
public abstract class DraftDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Attempt attempt = new Attempt();

    protected DraftDialog(String header, String width) {
        setHeaderTitle(header);
        setWidth(width);
        setMaxWidth("100%");
    }

    /** Shows the fields, and below them the button that does it. */
    protected final void show(String action, SerializableRunnable take, Component... fields) {
        var form = new Div(fields);
        form.addClassName("etappe-fields");
        add(form, attempt);
        var confirm = new Button(action, click -> attempt(take));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), confirm);
    }

    /** Does it and closes, or says why not. */
    protected final void attempt(SerializableRunnable take) {
        attempt.at(() -> {
            take.run();
            close();
        });
    }
}
