package app.etappe.journey.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before a variant goes into the archive, and says that nothing is lost. */
class ArchiveVariantDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    /** @param futures how many future states in use lie over it */
    ArchiveVariantDialog(String name, int futures, SerializableRunnable archive) {
        super(
                UI.getCurrent().getTranslation("variant.archive", name),
                UI.getCurrent().getTranslation("variant.archive.text", futures),
                UI.getCurrent().getTranslation("variant.archive.do"),
                confirmed -> archive.run());
        setCancelable(true);
        setCancelText(getTranslation("base.cancel"));
    }
}
