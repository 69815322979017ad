package app.etappe.following.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;

/** Says whether one follows something, and changes it. */
class FollowButton extends Button {

    private static final long serialVersionUID = 1L;
    private static final int TOLD_FOR = 5_000;

    private boolean follows;

    /** @param change told whether to follow from now on; what it refuses is said */
    FollowButton(boolean follows, SerializableConsumer<Boolean> change) {
        this.follows = follows;
        addThemeVariants(ButtonVariant.TERTIARY);
        show();
        addClickListener(click -> toggle(change));
    }

    private void toggle(SerializableConsumer<Boolean> change) {
        try {
            change.accept(!follows);
            follows = !follows;
            show();
        } catch (Refusal refusal) {
            Notification.show(RefusalTexts.of(refusal, getLocale()), TOLD_FOR, Notification.Position.MIDDLE);
        }
    }

    private void show() {
        setText(getTranslation(follows ? "inbox.following" : "inbox.follow"));
        setIcon((follows ? VaadinIcon.BELL : VaadinIcon.BELL_O).create());
        setTooltipText(getTranslation(follows ? "inbox.following.hint" : "inbox.follow.hint"));
        getElement().setAttribute("aria-pressed", Boolean.toString(follows));
    }
}
