package app.etappe.security.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.security.AccountAdministrationService;
import app.etappe.security.AccountSummary;
import app.etappe.testing.TestDatabase;
import app.etappe.testing.ViewTest;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An installation with two accounts; Ann looks after it. */
class AccountsViewTest extends ViewTest {

    private static final int NAME = 0;
    private static final int STANDING = 2;
    private static final int MENU = 3;

    @Autowired
    AccountAdministrationService administration;

    @Autowired
    TestDatabase database;

    private UUID ann = new UUID(0, 0);
    private UUID bob = new UUID(0, 0);

    @BeforeEach
    void only_ann_and_bob_have_accounts() {
        database.empty();
        ann = account("Ann");
        bob = account("Bob");
        setAdministrator(ann, true);
    }

    @Test
    void administrator_sees_everybody_and_switches_bob_off_and_on() {
        var page = administrator(ann, "accounts");
        assertThat(cell(page, 0, NAME)).isEqualTo("Ann");
        assertThat(cell(page, 0, STANDING)).isEqualTo("Administrator");
        assertThat(cell(page, 1, NAME)).isEqualTo("Bob");

        choose(page, 1, "Switch off");
        assertThat(cell(page, 1, STANDING)).isEqualTo("Switched off");
        choose(page, 1, "Switch on again");

        assertThat(cell(page, 1, STANDING)).isEmpty();
    }

    @Test
    void link_for_a_new_password_is_shown() {
        var page = administrator(ann, "accounts");

        choose(page, 1, "Make a link for a new password");

        assertThat(page.field(TextField.class, "Link").getValue()).contains("/reset-password/");
    }

    @Test
    void last_administrator_cannot_be_withdrawn() {
        var page = administrator(ann, "accounts");

        choose(page, 0, "No longer administrator");

        assertThat(page.told()).isEqualTo("There has to be at least one administrator who can sign in.");
        assertThat(cell(page, 0, STANDING)).isEqualTo("Administrator");
    }

    @Test
    void administrator_who_is_none_any_more_changes_nothing() {
        var page = administrator(ann, "accounts");
        var switchOff = entry(page, 1, "Switch off");
        setAdministrator(bob, true);
        setAdministrator(ann, false);

        page.click(switchOff);

        assertThat(page.told()).startsWith("You may see this, but not change it.");
        assertThat(as(bob, () -> administration.list(0)))
                .filteredOn(account -> account.id().equals(bob))
                .allMatch(AccountSummary::active);
    }

    @Test
    void others_find_no_such_page() {
        var page = visitor(bob, "accounts");

        assertThat(page.heading()).isEqualTo("Nothing here");
        assertThat(page.find(Grid.class).exists()).isFalse();
    }

    private void setAdministrator(UUID account, boolean administrator) {
        database.sql()
                .sql("update account set administrator = ? where id = ?")
                .params(administrator, account)
                .update();
    }

    private static String cell(Visitor page, int row, int column) {
        return grid(page).getCellText(row, column);
    }

    private static void choose(Visitor page, int row, String entry) {
        page.click(entry(page, row, entry));
    }

    private static MenuItem entry(Visitor page, int row, String entry) {
        var menu = (AccountMenu) grid(page).getCellComponent(row, MENU);
        page.waits();
        return menu.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(item -> item.getText().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static GridTester<Grid<AccountSummary>, AccountSummary> grid(Visitor page) {
        page.ui();
        return new GridTester<>((Grid<AccountSummary>) page.find(Grid.class).single());
    }
}
