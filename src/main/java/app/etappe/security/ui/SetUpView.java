package app.etappe.security.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.BrowserZone;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.security.FirstStartService;
import app.etappe.security.LinkState;
import app.etappe.security.OwnerDraft;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where the first owner comes in, by the link in the server's log. */
@Route(value = "set-up", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Composite<EntryCard> implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient FirstStartService firstStart;
    private final PostForm form = PostForm.toSignIn();
    private final TextField name = Fields.name(getTranslation("security.name"), Autocomplete.NAME);
    private final EmailField email = Fields.email(getTranslation("security.email"));
    private final PasswordField password = Fields.newPassword(getTranslation("security.password"));
    private final TextField workspace =
            Fields.name(getTranslation("security.set-up.workspace"), Autocomplete.ORGANIZATION);
    private String token = "";

    SetUpView(FirstStartService firstStart) {
        this.firstStart = firstStart;
    }

    @Override
    protected EntryCard initContent() {
        return new EntryCard(getTranslation("security.set-up.title"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.set-up.title") + " – " + getTranslation("app.name");
    }

    @Override
    public void setParameter(BeforeEvent event, String given) {
        token = given;
        var state = firstStart.state(token);
        if (state.filter(LinkState.OPEN::equals).isPresent()) {
            showForm();
        } else {
            var why = state.map(LinkState::refusalCode).orElse("link-unknown");
            getContent().complain(RefusalTexts.of(new Refusal(why), getLocale()));
            getContent().explain(getTranslation("security.set-up.ask"));
        }
    }

    private void showForm() {
        form.add(name, email, password, workspace);
        form.addAction(getTranslation("security.set-up.do"), () -> getContent().attempt(this::setUp));
        getContent().explain(getTranslation("security.set-up.intro"));
        getContent().add(form);
    }

    private void setUp() {
        firstStart.setUp(
                token,
                new OwnerDraft(
                        name.getValue(),
                        email.getValue(),
                        password.getValue(),
                        workspace.getValue(),
                        BrowserZone.of(UI.getCurrent())));
        form.send();
    }
}
