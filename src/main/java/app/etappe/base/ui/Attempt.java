package app.etappe.base.ui;

import app.etappe.base.Refusal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;

/** The line in a dialog that says why something was refused. */
public class Attempt extends Div {

    private static final long serialVersionUID = 1L;

    public Attempt() {
        addClassName("etappe-refused");
        getElement().setAttribute("role", "alert");
    }

    /** Does it, or says why not. */
    public void at(SerializableRunnable action) {
        try {
            setText("");
            action.run();
        } catch (Refusal refusal) {
            setText(RefusalTexts.of(refusal, getLocale()));
        }
    }
}
