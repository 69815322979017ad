package app.etappe.journey.ui.board;

import app.etappe.base.ui.DraftDialog;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks for a future state's title and date. */
class FutureDialog extends DraftDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param action what the button says
     * @param chosen takes title and date; what it refuses is shown in the dialog
     */
    FutureDialog(
            String header,
            String action,
            String title,
            @Nullable LocalDate date,
            SerializableBiConsumer<String, @Nullable LocalDate> chosen) {
        super(header, "28rem");
        var fields = new FutureFields(title, date);
        show(action, () -> chosen.accept(fields.title(), fields.date()), fields);
        fields.focus();
    }
}
