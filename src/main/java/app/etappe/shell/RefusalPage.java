package app.etappe.shell;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** For views that refuse to open. What a stranger must not know of looks like what is not there. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusalPage extends MessagePage implements HasErrorParameter<Refusal> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        var refusal = parameter.getException();
        var unknown = refusal.code().equals(Refusal.notFound().code());
        say(
                unknown ? getTranslation("shell.not-found.title") : getTranslation("shell.refused.title"),
                RefusalTexts.of(refusal, getLocale()));
        return unknown ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN;
    }
}
