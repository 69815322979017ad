package app.etappe.shell;

import app.etappe.base.ui.Initials;
import app.etappe.participant.DataProtectionService;
import app.etappe.security.AccountDetails;
import app.etappe.security.AccountService;
import app.etappe.security.ColourScheme;
import app.etappe.security.Language;
import app.etappe.security.Preferences;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.springframework.context.annotation.Scope;

/** Who is signed in, how they want their pages, and the way out. */
@SpringComponent
@Scope("prototype")
class UserMenu extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient DataProtectionService protection;
    private final MenuBar bar = new MenuBar();
    private final SignOutForm signOut = new SignOutForm();

    UserMenu(AccountService accounts, DataProtectionService protection) {
        this.accounts = accounts;
        this.protection = protection;
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassNames("etappe-account-menu", "etappe-bare-menu");
        getContent().addClassName("etappe-rail-account");
        getContent().add(bar, signOut);
    }

    /** Shows the account as it is now. */
    void refresh() {
        var mine = accounts.mine();
        bar.removeAll();
        var avatar = new Avatar(mine.name());
        avatar.setAbbreviation(Initials.of(mine.name()));
        avatar.getElement().setAttribute("aria-hidden", "true");
        var root = bar.addItem(avatar);
        root.setAriaLabel(getTranslation("shell.account-menu", mine.name()));
        fill(root.getSubMenu(), mine);
    }

    private void fill(SubMenu menu, AccountDetails mine) {
        menu.addComponent(identity(mine));
        menu.addSeparator();
        menu.addItem(getTranslation("shell.account"), click -> UI.getCurrent().navigate("account"));
        fillLanguages(menu.addItem(getTranslation("shell.language")).getSubMenu(), mine.preferences());
        fillColours(menu.addItem(getTranslation("shell.colours")).getSubMenu(), mine.preferences());
        if (mine.administrator()) {
            menu.addItem(
                    getTranslation("shell.accounts"), click -> UI.getCurrent().navigate("accounts"));
            menu.addItem(getTranslation("shell.mail"), click -> UI.getCurrent().navigate("mail"));
        }
        if (mine.administrator() || protection.isAppointed()) {
            menu.addItem(
                    getTranslation("shell.data-protection"),
                    click -> UI.getCurrent().navigate("data-protection"));
        }
        menu.addSeparator();
        menu.addItem(getTranslation("shell.sign-out"), click -> signOut.send());
    }

    private Div identity(AccountDetails mine) {
        var name = new Span(mine.name());
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("etappe-identity-name");
        var email = new Span(mine.email());
        email.addClassName("etappe-muted");
        var identity = new Div(name, email);
        identity.addClassName("etappe-identity");
        return identity;
    }

    private void fillLanguages(SubMenu menu, Preferences now) {
        choose(menu, getTranslation("shell.language.browser"), now.language().isEmpty(), Optional.empty(), now);
        for (var language : Language.values()) {
            var chosen = now.language().filter(language::equals).isPresent();
            choose(menu, nameOf(language), chosen, Optional.of(language), now);
        }
    }

    private void choose(SubMenu menu, String text, boolean chosen, Optional<Language> language, Preferences now) {
        var item = menu.addItem(text, click -> {
            accounts.prefer(new Preferences(language, now.colourScheme()));
            // Every text of the page changes, the element's and the document's language included.
            UI.getCurrent().getPage().reload();
        });
        item.setCheckable(true);
        item.setChecked(chosen);
    }

    private void fillColours(SubMenu menu, Preferences now) {
        for (var scheme : ColourScheme.values()) {
            var item = menu.addItem(textOf(scheme), click -> {
                accounts.prefer(new Preferences(now.language(), scheme));
                UI.getCurrent().getPage().setColorScheme(ofPage(scheme));
                refresh();
            });
            item.setCheckable(true);
            item.setChecked(scheme == now.colourScheme());
        }
    }

    /** A language is named in itself, so that who landed in the wrong one finds the way back. */
    private static String nameOf(Language language) {
        return language.locale().getDisplayLanguage(language.locale());
    }

    private String textOf(ColourScheme scheme) {
        return switch (scheme) {
            case SYSTEM -> getTranslation("shell.colours.system");
            case LIGHT -> getTranslation("shell.colours.light");
            case DARK -> getTranslation("shell.colours.dark");
        };
    }

    private static ColorScheme.Value ofPage(ColourScheme scheme) {
        return switch (scheme) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}
