package app.etappe.security.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.security.CurrentUser;
import app.etappe.security.LocalTarget;
import app.etappe.security.TypedEmail;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where one signs in; the form goes to the same address. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Composite<EntryCard> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Set<String> REASONS = Set.of("sign-in-failed", "throttled", "busy", "wrong-address");

    private final CurrentUser currentUser;
    private final PostForm form = PostForm.toSignIn();

    SignInView(CurrentUser currentUser) {
        this.currentUser = currentUser;
        var email = Fields.email(getTranslation("security.email"));
        var password = Fields.password(getTranslation("security.password"), Autocomplete.CURRENT_PASSWORD);
        var remember = new Checkbox(getTranslation("security.remember"));
        remember.getElement().setAttribute("name", "remember");
        form.add(email, password, remember);
        form.addSubmit(getTranslation("security.sign-in"));
        email.setValue(TypedEmail.take(VaadinSession.getCurrent().getSession()));
        if (email.isEmpty()) {
            email.setAutofocus(true);
        } else {
            password.setAutofocus(true);
        }
        getContent().add(form);
        getContent().explain(getTranslation("security.forgotten"));
    }

    @Override
    protected EntryCard initContent() {
        return new EntryCard(getTranslation("security.sign-in"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.sign-in") + " – " + getTranslation("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var target =
                LocalTarget.of(query.getSingleParameter(LocalTarget.PARAMETER).orElse(null));
        if (currentUser.get().isPresent()) {
            event.getUI().getPage().setLocation(target);
            return;
        }
        form.addHidden(LocalTarget.PARAMETER, target);
        reason(query).ifPresent(refusal -> getContent().complain(RefusalTexts.of(refusal, getLocale())));
    }

    private static Optional<Refusal> reason(QueryParameters query) {
        var values = query.getSingleParameter("seconds")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Map.<String, Object>of("seconds", Integer.valueOf(seconds)))
                .orElse(Map.of());
        return query.getSingleParameter("refused").filter(REASONS::contains).map(code -> new Refusal(code, values));
    }
}
