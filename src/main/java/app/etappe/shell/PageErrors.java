package app.etappe.shell;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * The one place where whatever a click or a push could not do is told to the reader: refusals in their own words,
 * anything else as one calm sentence with a number.
 */
@org.springframework.stereotype.Component
class PageErrors implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_MILLIS = 8_000;

    private final transient Failures failures;

    PageErrors(Failures failures) {
        this.failures = failures;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::tell));
    }

    private void tell(ErrorEvent event) {
        var page = Optional.ofNullable(
                event.getComponent().flatMap(Component::getUI).orElseGet(UI::getCurrent));
        if (innermost(event.getThrowable()) instanceof Refusal refusal) {
            page.ifPresent(ui -> show(ui, RefusalTexts.of(refusal, ui.getLocale())));
        } else {
            var number = failures.log(event.getThrowable());
            page.ifPresent(ui -> show(ui, ui.getTranslation("shell.failed", number)));
        }
    }

    /** What is thrown by background work comes wrapped. */
    private static Throwable innermost(Throwable thrown) {
        var cause = thrown.getCause();
        return thrown instanceof ExecutionException && cause != null ? innermost(cause) : thrown;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // there is nobody left to tell if telling fails
    private static void show(UI page, String text) {
        page.access(() -> Notification.show(text, SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER, true));
    }
}
