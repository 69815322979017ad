package app.etappe.security.ui;

import app.etappe.security.AccountService;
import app.etappe.security.CurrentUser;
import app.etappe.security.FirstStartService;
import app.etappe.security.SessionCopy;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Ties each page to the sign-in that opened it, and shows it as its reader prefers. */
@Component
class PageSecurity implements VaadinServiceInitListener {

    private final transient OpenPages openPages;
    private final transient CurrentUser currentUser;
    private final transient AccountService accounts;
    private final transient FirstStartService firstStart;

    PageSecurity(OpenPages openPages, CurrentUser currentUser, AccountService accounts, FirstStartService firstStart) {
        this.openPages = openPages;
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.firstStart = firstStart;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        init -> SessionCopy.begin(init.getSession().getSession()));
        event.getSource().addUIInitListener(init -> open(init.getUI()));
    }

    private void open(UI page) {
        currentUser.get().ifPresent(signedIn -> openPages.opened(page, signedIn.signInId()));
        accounts.preferences().ifPresent(preferences -> Appearance.apply(preferences, page));
        Appearance.nameLanguage(page);
        page.addBeforeEnterListener(this::waitForSetUp);
    }

    private void waitForSetUp(BeforeEnterEvent event) {
        var target = event.getNavigationTarget();
        if (target != SetUpView.class
                && target != WaitingView.class
                && currentUser.get().isEmpty()
                && firstStart.isAwaited()) {
            event.rerouteTo(WaitingView.class);
        }
    }
}
