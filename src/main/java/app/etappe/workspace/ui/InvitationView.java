package app.etappe.workspace.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.security.AccountDetails;
import app.etappe.security.AccountService;
import app.etappe.security.CurrentUser;
import app.etappe.security.LinkState;
import app.etappe.security.LocalTarget;
import app.etappe.security.ui.EntryCard;
import app.etappe.workspace.InvitationAnswerService;
import app.etappe.workspace.InvitationDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.web.util.UriComponentsBuilder;

/** What the holder of an invitation's link sees. Opening it changes nothing; only its buttons do. */
@Route(value = "invitation", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Composite<EntryCard> implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient InvitationAnswerService invitations;
    private final transient AccountService accounts;
    private final transient CurrentUser currentUser;
    private String token = "";

    InvitationView(InvitationAnswerService invitations, AccountService accounts, CurrentUser currentUser) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    @Override
    protected EntryCard initContent() {
        return new EntryCard(getTranslation("workspace.invitation.title"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.invitation.title") + " – " + getTranslation("app.name");
    }

    @Override
    public void setParameter(BeforeEvent event, String given) {
        token = given;
        invitations.look(token).ifPresentOrElse(this::show, () -> complain("link-unknown"));
    }

    private void show(InvitationDetails invitation) {
        var name = new H2(invitation.workspaceName());
        name.getElement().setAttribute("dir", "auto");
        getContent().add(name);
        if (invitation.state() != LinkState.OPEN) {
            complain(invitation.state().refusalCode());
            getContent().explain(getTranslation("workspace.invitation.ask", asker(invitation)));
            return;
        }
        getContent().explain(getTranslation("workspace.invitation.by", asker(invitation)));
        getContent().add(Words.badges(invitation.roles(), this));
        currentUser
                .get()
                .map(user -> accounts.mine())
                .ifPresentOrElse(this::offerToAccept, () -> offerToJoin(invitation));
    }

    private void offerToAccept(AccountDetails mine) {
        var accept = new Button(
                getTranslation("workspace.invitation.accept"),
                click -> getContent().attempt(() -> UI.getCurrent().navigate("w/" + invitations.accept(token))));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().explain(getTranslation("workspace.invitation.as", mine.name(), mine.email()));
        getContent().add(accept);
    }

    private void offerToJoin(InvitationDetails invitation) {
        if (invitation.addressKnown()) {
            getContent()
                    .explain(getTranslation(
                            "workspace.invitation.known", invitation.address().orElse("")));
        } else {
            getContent()
                    .add(new JoinForm(invitation.address(), form -> getContent().attempt(() -> join(form))));
            getContent().explain(getTranslation("workspace.invitation.have"));
        }
        getContent().add(signInLink());
    }

    private Anchor signInLink() {
        var address = UriComponentsBuilder.fromPath("/sign-in")
                .queryParam(LocalTarget.PARAMETER, "/invitation/" + token)
                .encode()
                .toUriString();
        var signIn = new Anchor(address, getTranslation("workspace.invitation.sign-in"));
        // The page that signs in is asked for anew, past the router of this one.
        signIn.setRouterIgnore(true);
        return signIn;
    }

    private void join(JoinForm form) {
        var workspaceId = invitations.register(token, form.name(), form.email(), form.password());
        form.signInTo("/w/" + workspaceId);
    }

    private void complain(String code) {
        getContent().complain(RefusalTexts.of(new Refusal(code), getLocale()));
    }

    private String asker(InvitationDetails invitation) {
        return invitation.invitedBy().isEmpty() ? getTranslation("workspace.invitation.asker") : invitation.invitedBy();
    }
}
