package app.etappe.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before something is deleted for good. */
public class DeletionDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param text what will be gone
     * @param action what the button says
     */
    public DeletionDialog(String question, String text, String action, SerializableRunnable delete) {
        super(question, text, action, confirmed -> delete.run());
        setConfirmButtonTheme("error primary");
        setCancelable(true);
        setCancelText(getTranslation("base.cancel"));
    }
}
