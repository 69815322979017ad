package app.etappe.security.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.security.AccountAdministrationService;
import app.etappe.security.AccountSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.stream.Stream;

/** All accounts, for those who look after the installation. */
@Route("accounts")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("account.css")
class AccountsView extends Composite<Main> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccountAdministrationService administration;
    private final Grid<AccountSummary> grid = new Grid<>();

    AccountsView(AccountAdministrationService administration) {
        this.administration = administration;
        grid.addColumn(AccountSummary::name).setHeader(getTranslation("security.accounts.name"));
        grid.addColumn(AccountSummary::email).setHeader(getTranslation("security.email"));
        grid.addColumn(this::standing).setHeader(getTranslation("security.accounts.standing"));
        grid.addComponentColumn(account -> new AccountMenu(account, actions()))
                .setFlexGrow(0)
                .setWidth("6rem");
        grid.setPageSize(AccountAdministrationService.PAGE_SIZE);
        grid.setItems(this::fetch, query -> Math.toIntExact(administration.count()));
        getContent().addClassName("etappe-accounts");
        getContent()
                .add(
                        new H1(getTranslation("security.accounts.title")),
                        new Paragraph(getTranslation("security.accounts.intro")),
                        grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.accounts.title") + " – " + getTranslation("app.name");
    }

    /** The grid asks for whole pages, except where it wants a single row. */
    private Stream<AccountSummary> fetch(Query<AccountSummary, Void> query) {
        return administration.list(query.getOffset() / AccountAdministrationService.PAGE_SIZE).stream()
                .skip(query.getOffset() % AccountAdministrationService.PAGE_SIZE)
                .limit(query.getLimit());
    }

    private String standing(AccountSummary account) {
        if (!account.active()) {
            return getTranslation("security.accounts.disabled");
        }
        return account.administrator() ? getTranslation("security.accounts.administrator") : "";
    }

    private AccountMenu.Actions actions() {
        return new AccountMenu.Actions(
                this::showResetLink,
                id -> attempt(administration::disable, id),
                id -> attempt(administration::enable, id),
                id -> attempt(administration::makeAdministrator, id),
                id -> attempt(administration::withdrawAdministrator, id));
    }

    private void showResetLink(UUID accountId) {
        attempt(id -> new LinkDialog(administration.makeResetLink(id)).open(), accountId);
    }

    private void attempt(SerializableConsumer<UUID> action, UUID accountId) {
        try {
            action.accept(accountId);
            grid.getDataProvider().refreshAll();
        } catch (Refusal refusal) {
            Notification.show(RefusalTexts.of(refusal, getLocale()), 6_000, Notification.Position.MIDDLE);
        }
    }
}
