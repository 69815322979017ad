package app.etappe.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Shown in place of every page while there is no account. */
@Route(value = "waiting", autoLayout = false)
@AnonymousAllowed
class WaitingView extends Composite<EntryCard> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    WaitingView() {
        getContent().explain(getTranslation("security.waiting.intro"));
    }

    @Override
    protected EntryCard initContent() {
        return new EntryCard(getTranslation("security.waiting.title"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.waiting.title");
    }
}
