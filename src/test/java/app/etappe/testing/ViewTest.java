package app.etappe.testing;

import app.etappe.base.Ids;
import app.etappe.security.AccountRegistration;
import app.etappe.security.SignedIn;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** A test of views without a browser, with as many people at their pages as it needs. */
@OnH2
public abstract class ViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AccountRegistration registration;

    private SecuredBrowserlessApplicationContext<Authentication> pages;

    @BeforeEach
    void prepare_the_pages() {
        pages = SpringBrowserlessApplicationContext.createSecured(context, "app.etappe");
    }

    @AfterEach
    void close_the_pages() {
        pages.close();
    }

    /** Somebody new with an account, whose e-mail address begins with the name. */
    protected UUID account(String name) {
        return account(name, emailOf(name));
    }

    /** The same with an address of one's choice. */
    protected UUID account(String name, String email) {
        return registration.register(name, email, SignedInPerson.PASSWORD);
    }

    /** An address that nobody has yet. */
    protected static String emailOf(String name) {
        return name.toLowerCase(Locale.ROOT) + "-" + Ids.next() + "@example.org";
    }

    /** Somebody signed in with this account, at a page of their own with this address. */
    protected Visitor visitor(UUID account, String address) {
        return visitor(account, address, "ROLE_USER");
    }

    /** The same for one who looks after the installation. */
    protected Visitor administrator(UUID account, String address) {
        return visitor(account, address, "ROLE_USER", "ROLE_ADMINISTRATOR");
    }

    /** Somebody who is not signed in. */
    protected Visitor anonymous(String address) {
        var visitor = new Visitor(pages.newUser());
        visitor.open(address);
        return visitor;
    }

    private Visitor visitor(UUID account, String address, String... authorities) {
        var visitor = new Visitor(pages.newUser(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account, Ids.next(), "somebody"), "", AuthorityUtils.createAuthorityList(authorities))));
        visitor.open(address);
        return visitor;
    }
}
