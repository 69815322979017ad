package app.etappe.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** For views that fail to open, with the number under which the log has the reason. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailurePage extends MessagePage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    private final transient Failures failures;

    FailurePage(Failures failures) {
        this.failures = failures;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = failures.log(parameter.getException());
        say(getTranslation("shell.failed.title"), getTranslation("shell.failed", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
