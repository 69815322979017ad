package app.etappe.security.ui;

import app.etappe.base.ui.BrowserZone;
import app.etappe.security.AccountService;
import app.etappe.security.CredentialsService;
import app.etappe.security.SignInService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** One's own account. */
@Route("account")
@PermitAll
@StyleSheet("account.css")
@Uses(Checkbox.class) // in sections of features, which the page does not know by name
class AccountView extends Composite<Main> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    AccountView(
            AccountService accounts,
            CredentialsService credentials,
            SignInService signIns,
            List<AccountSection> sections) {
        var account = accounts.mine();
        getContent().addClassName("etappe-account");
        getContent()
                .add(
                        new H1(getTranslation("security.account.title")),
                        new NamePanel(account.name(), accounts::rename),
                        new AppearancePanel(account.preferences(), accounts::prefer));
        sections.forEach(section -> getContent().add(section.make()));
        getContent()
                .add(
                        new EmailPanel(account.email(), credentials::changeEmail),
                        new PasswordPanel(credentials::changePassword),
                        new SignInsPanel(signIns.mine(), BrowserZone.of(UI.getCurrent()), signIns::signOutEverywhere));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.account.title") + " – " + getTranslation("app.name");
    }
}
