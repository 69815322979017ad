package app.etappe.participant.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.participant.Identity;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import app.etappe.security.AccountSummary;
import app.etappe.testing.People;
import app.etappe.testing.TestDatabase;
import app.etappe.testing.ViewTest;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Olga looks after the installation; Dora is to answer those who ask. */
class DataProtectionViewTest extends ViewTest {

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    ParticipantService participants;

    @Autowired
    People people;

    @Autowired
    TestDatabase database;

    private UUID olga = new UUID(0, 0);
    private UUID dora = new UUID(0, 0);

    @BeforeEach
    void zoe_takes_part_somewhere() {
        database.empty();
        olga = account("Olga");
        dora = account("Dora");
        database.sql()
                .sql("update account set administrator = true where id = ?")
                .param(olga)
                .update();
        var ria = account("Ria");
        UUID rail = as(ria, () -> workspaces.create("Rail", "UTC"));
        people.expel(ria);
        people.admit(rail, ria, Role.RESEARCHER);
        var zoe = new Identity("Zoë Quastenberg", "zoe@example.org", "", "");
        as(ria, () -> participants.add(rail, new ParticipantDraft(Set.of(), Map.of()), zoe));
    }

    @Test
    void who_was_appointed_finds_people_in_all_workspaces() {
        assertThat(visitor(dora, "data-protection").heading()).isEqualTo("Nothing here");
        appointDora();

        var page = visitor(dora, "data-protection");
        page.fill("Name, e-mail address or telephone number", "quastenberg zoe");
        page.click("Find");

        assertThat(page.sees("Zoë Quastenberg · zoe@example.org")).isTrue();
        assertThat(page.sees("P-01 in “Rail”")).isTrue();
        assertThat(page.canClick("Appoint")).isFalse();
        page.fill("Name, e-mail address or telephone number", "nobody");
        page.click("Find");
        assertThat(page.sees("No participant has this name, address or number."))
                .isTrue();
    }

    @Test
    void who_is_dismissed_finds_nobody_any_more() {
        appointDora();
        var page = visitor(dora, "data-protection");
        page.fill("Name, e-mail address or telephone number", "Quastenberg");

        administrator(olga, "data-protection").click("Dismiss");
        page.click("Find");

        assertThat(page.sees("Zoë Quastenberg · zoe@example.org")).isFalse();
        page.open("data-protection");
        assertThat(page.heading()).isEqualTo("Nothing here");
    }

    @Test
    void administrator_alone_finds_nobody() {
        var page = administrator(olga, "data-protection");

        assertThat(page.canClick("Find")).isFalse();
        assertThat(page.canClick("Appoint")).isTrue();
    }

    @SuppressWarnings("unchecked")
    private void appointDora() {
        var page = administrator(olga, "data-protection");
        ComboBox<AccountSummary> account = page.find(ComboBox.class).single();
        account.setValue(account.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(dora))
                .findFirst()
                .orElseThrow());
        page.click("Appoint");
    }
}
