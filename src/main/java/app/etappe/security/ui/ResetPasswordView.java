package app.etappe.security.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.security.LinkState;
import app.etappe.security.PasswordResetService;
import app.etappe.security.ResetDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where a link for a new password leads. */
@Route(value = "reset-password", autoLayout = false)
@AnonymousAllowed
class ResetPasswordView extends Composite<EntryCard> implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PasswordResetService reset;
    private final PasswordField password = Fields.newPassword(getTranslation("security.new-password"));
    private final PostForm form = PostForm.toSignIn();

    ResetPasswordView(PasswordResetService reset) {
        this.reset = reset;
    }

    @Override
    protected EntryCard initContent() {
        return new EntryCard(getTranslation("security.reset.title"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.reset.title") + " – " + getTranslation("app.name");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        var details = reset.find(token);
        var state = details.map(ResetDetails::state);
        if (state.filter(LinkState.OPEN::equals).isPresent()) {
            showForm(token, details.map(ResetDetails::email).orElseThrow());
        } else {
            var why = state.map(LinkState::refusalCode).orElse("link-unknown");
            getContent().complain(RefusalTexts.of(new Refusal(why), getLocale()));
            getContent().explain(getTranslation("security.reset.ask"));
        }
    }

    private void showForm(String token, String address) {
        var email = Fields.email(getTranslation("security.email"));
        email.setValue(address);
        email.setReadOnly(true);
        form.add(email, password);
        form.addAction(getTranslation("security.reset.do"), () -> getContent().attempt(() -> reset(token)));
        getContent().explain(getTranslation("security.reset.intro"));
        getContent().add(form);
    }

    private void reset(String token) {
        reset.reset(token, password.getValue());
        form.send();
    }
}
