package app.etappe.painpoint.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Knows in which of some fields their reader is, so that what others change takes no words away. */
final class Typing implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable TextFieldBase<?, String> at;
    private boolean overtaken;

    /** @param leftBehind told when a field is left in which something of others could not be shown */
    void watch(TextFieldBase<?, String> field, SerializableRunnable leftBehind) {
        field.addFocusListener(entered -> at = field);
        field.addBlurListener(left -> {
            at = null;
            if (overtaken) {
                overtaken = false;
                leftBehind.run();
            }
        });
    }

    /**
     * Shows what others have written, unless the field's reader has written something there.
     *
     * @param before what was stored when they last saw it
     * @return whether their words stay in the way of what is stored now
     */
    boolean follow(TextFieldBase<?, String> field, String before, String now) {
        if (now.equals(before)) {
            return false;
        }
        boolean written = !field.getValue().equals(now)
                && (field.equals(at) || !field.getValue().equals(before));
        if (!written) {
            field.setValue(now);
        }
        overtaken |= written;
        return written;
    }
}
