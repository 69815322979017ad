package app.etappe.security.ui;

import app.etappe.security.AccountService;
import app.etappe.security.CredentialsService;
import app.etappe.security.SignInService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** One's own account. */
@Route("account")
@PermitAll
@StyleSheet("account.css")
class AccountView extends Composite<Main> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    AccountView(AccountService accounts, CredentialsService credentials, SignInService signIns) {
        var account = accounts.mine();
        getContent().addClassName("etappe-account");
        getContent()
                .add(
                        new H1(getTranslation("security.account.title")),
                        new NamePanel(account.name(), accounts::rename),
                        new AppearancePanel(account.preferences(), accounts::prefer),
                        new EmailPanel(account.email(), credentials::changeEmail),
                        new PasswordPanel(credentials::changePassword),
                        new SignInsPanel(signIns.mine(), zone(), signIns::signOutEverywhere));
    }

    /** The reader's time zone, as the browser told it with the page. */
    private static ZoneId zone() {
        var told = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        return told == null || told.isEmpty() ? ZoneOffset.UTC : ZoneId.of(told);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.account.title") + " – " + getTranslation("app.name");
    }
}
