package app.etappe.security.ui;

import app.etappe.security.AccountSummary;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.UUID;

/** What an administrator can do with one account. */
class AccountMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    /** What each entry does with the account's id. */
    record Actions(
            SerializableConsumer<UUID> makeResetLink,
            SerializableConsumer<UUID> disable,
            SerializableConsumer<UUID> enable,
            SerializableConsumer<UUID> makeAdministrator,
            SerializableConsumer<UUID> withdrawAdministrator)
            implements Serializable {}

    private final UUID accountId;

    AccountMenu(AccountSummary account, Actions actions) {
        accountId = account.id();
        addThemeVariants(MenuBarVariant.TERTIARY);
        var root = addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel(getTranslation("security.accounts.menu", account.name()));
        var menu = root.getSubMenu();
        if (!account.active()) {
            add(menu, "security.accounts.enable", actions.enable());
            return;
        }
        add(menu, "security.accounts.make-link", actions.makeResetLink());
        if (account.administrator()) {
            add(menu, "security.accounts.withdraw-administrator", actions.withdrawAdministrator());
        } else {
            add(menu, "security.accounts.make-administrator", actions.makeAdministrator());
        }
        add(menu, "security.accounts.disable", actions.disable());
    }

    private void add(SubMenu menu, String key, SerializableConsumer<UUID> action) {
        menu.addItem(getTranslation(key), click -> action.accept(accountId));
    }
}
