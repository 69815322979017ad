package app.etappe.shell;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/**
 * The form by which the browser signs out. It is sent the way a button would, so that a page with unsent work hears of
 * it and can ask first.
 */
@Tag("form")
class SignOutForm extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    SignOutForm() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "/sign-out");
        getElement().setAttribute("hidden", true);
    }

    void send() {
        getElement().callJsFunction("requestSubmit");
    }
}
