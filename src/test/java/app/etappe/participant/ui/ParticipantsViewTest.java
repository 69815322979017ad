package app.etappe.participant.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.etappe.base.ui.DotsMenu;
import app.etappe.participant.AfterConsent;
import app.etappe.participant.ConsentDetails;
import app.etappe.participant.ConsentService;
import app.etappe.participant.Identity;
import app.etappe.participant.KnownTraces;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import app.etappe.testing.People;
import app.etappe.testing.ViewTest;
import app.etappe.testing.Visitor;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ria and Rob do research in Ann's workspace; Vic reads there. */
@SuppressWarnings("NullAway.Init") // made before each test
class ParticipantsViewTest extends ViewTest {

    private static final int ATTRIBUTES = 2;
    private static final int CONSENT = 3;
    private static final int MENU = 5;

    private static final Identity ZOE = new Identity("Zoë Q.", "zoe@example.org", "", "");

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    ParticipantService participants;

    @Autowired
    ConsentService consents;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    @Autowired
    Clock clock;

    private KnownTraces traces;
    private UUID ria;
    private UUID rob;
    private UUID vic;
    private UUID rail;
    private String list;

    @BeforeEach
    void ria_and_rob_do_research() {
        traces = new KnownTraces(context);
        var ann = account("Ann");
        ria = account("Ria");
        rob = account("Rob");
        vic = account("Vic");
        rail = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(rail, ria, Role.RESEARCHER);
        people.admit(rail, rob, Role.RESEARCHER);
        people.admit(rail, vic, Role.EDITOR);
        list = "w/" + rail + "/participants";
    }

    @AfterEach
    void nothing_is_kept() {
        traces.close();
    }

    @Test
    void who_is_added_by_one_is_seen_by_the_other_under_a_code_alone() {
        var atRias = visitor(ria, list);
        var atRobs = visitor(rob, list);
        assertThat(atRobs.sees("There are no participants yet.")).isTrue();

        atRias.click("Add participant");
        atRias.fill("Name", "Zoë Q.");
        atRias.click("+ Attribute");
        atRias.fill(byLabel(atRias, "Attribute, such as trips a year"), "Trips");
        atRias.fill(byLabel(atRias, "What it is"), "12");
        atRias.click(atRias.find(Button.class).withText("Add participant").all().getLast());

        await().pollInSameThread().untilAsserted(() -> {
            atRobs.waits();
            assertThat(cell(atRobs, 0, 0)).isEqualTo("P-01");
        });
        assertThat(cell(atRobs, 0, ATTRIBUTES)).isEqualTo("Trips: 12");
        assertThat(atRobs.sees("There are no participants yet.")).isFalse();
        assertThat(as(ria, () -> participants.list(rail))).hasSize(1);
    }

    @Test
    void who_may_be_there_already_is_named_before_adding() {
        add();
        var page = visitor(ria, list);

        page.click("Add participant");
        page.fill("E-mail", "ZOE@example.org");

        assertThat(page.sees("This may be somebody who is there already: P-01 has the same e-mail address."))
                .isTrue();
    }

    @Test
    void who_it_is_is_shown_on_demand_alone() {
        add();
        var page = visitor(ria, list);
        assertThat(page.find(TextField.class).withLabel("Name").exists()).isFalse();

        choose(page, 0, "Name and contact…");

        assertThat(page.field(TextField.class, "Name").getValue()).isEqualTo("Zoë Q.");
        page.fill("Name", "Zoë Quast");
        page.click("Save");
        choose(page, 0, "Name and contact…");
        assertThat(page.field(TextField.class, "Name").getValue()).isEqualTo("Zoë Quast");
    }

    @Test
    void withdrawal_names_the_claims_hides_and_is_taken_back() {
        var zoe = add();
        traces.lines.put(zoe, 12);
        var page = visitor(ria, list);

        choose(page, 0, "Withdraw…");
        assertThat(page.find(ListItem.class).all().stream().map(ListItem::getText))
                .contains("Tickets are too dear");
        page.click("Withdraw");

        assertThat(cell(page, 0, CONSENT)).startsWith("Withdrawn, erased on");
        assertThat(entries(page, 0)).containsExactly("Take the withdrawal back", "Erase now…");
        choose(page, 0, "Take the withdrawal back");
        assertThat(cell(page, 0, CONSENT)).isEqualTo("None noted");
    }

    @Test
    void who_is_erased_leaves_a_receipt() {
        add();
        var page = visitor(ria, list);
        choose(page, 0, "Withdraw…");
        page.click("Withdraw");

        choose(page, 0, "Erase now…");
        page.send(page.find(ConfirmDialog.class).single(), "confirm", Map.of());
        page.open(list + "/receipts");

        assertThat(page.heading()).isEqualTo("Receipts of erasures");
        assertThat(page.sees("Withdrawn: erased")).isTrue();
        assertThat(page.find(Span.class).all().stream().map(Span::getText)).noneMatch(text -> text.contains("P-01"));
    }

    @Test
    void consent_that_ends_soon_stands_above_the_list_until_it_is_renewed() {
        var zoe = add();
        traces.lines.put(zoe, 12);
        var today = LocalDate.now(clock);
        as(
                ria,
                () -> consents.note(
                        zoe,
                        new ConsentDetails(
                                true, false, false, today.minusDays(300), today.plusDays(20), AfterConsent.ERASE),
                        participants.details(zoe).version()));
        var page = visitor(ria, list);
        assertThat(page.sees("1 claim loses evidence: Tickets are too dear")).isTrue();

        page.click("Renew…");
        page.field(DatePicker.class, "Last day").setValue(today.plusDays(365));
        page.click("Save");

        assertThat(page.sees("Consents that end soon")).isFalse();
        assertThat(cell(page, 0, CONSENT)).startsWith("in the team, until");
    }

    @Test
    void file_is_previewed_and_imported_as_a_whole() {
        var page = visitor(ria, list);
        page.click("Import…");
        var dialog = page.find(ParticipantImportDialog.class).single();

        dialog.take("people.csv", bytes("Name,Segments\nZoë,Nobody\n"));
        assertThat(page.sees("Row 2, Segments: There is no segment “Nobody”.")).isTrue();
        assertThat(page.canClick("Import all")).isFalse();
        dialog.take("people.csv", bytes("Name,Home\nZoë,Lyon\nOtto,Bern\n"));
        assertThat(page.sees("2 people, 0 with a consent.")).isTrue();
        page.click("Import all");

        assertThat(cell(page, 1, ATTRIBUTES)).isEqualTo("Home: Bern");
    }

    @Test
    void grace_is_set_for_the_workspace() {
        var page = visitor(ria, list);

        page.click("Withdrawals can be taken back for 7 days");
        page.field(IntegerField.class, "Days").setValue(3);
        page.click("Save");

        assertThat(page.canClick("Withdrawals can be taken back for 3 days")).isTrue();
    }

    @Test
    void list_is_searched_by_words() {
        add();
        as(ria, () -> participants.add(rail, new ParticipantDraft(Set.of(), Map.of("Home", "Bern"))));
        var page = visitor(ria, list);

        page.fill("Search code, segment or attribute", "bern home");

        assertThat(cell(page, 0, 0)).isEqualTo("P-02");
        page.fill("Search code, segment or attribute", "nowhere");
        assertThat(page.sees("Nobody has all of these words.")).isTrue();
    }

    @Test
    void who_does_no_research_sees_nothing_of_it() {
        add();

        var page = visitor(vic, list);

        assertThat(page.find(Grid.class).exists()).isFalse();
        assertThat(page.heading()).isNotEqualTo("Participants");
        page.open(list + "/receipts");
        assertThat(page.heading()).isNotEqualTo("Receipts of erasures");
    }

    @Test
    void who_does_no_research_any_more_changes_nothing() {
        var zoe = add();
        var page = visitor(ria, list);
        choose(page, 0, "Withdraw…");
        people.expel(ria);
        people.admit(rail, ria, Role.EDITOR);

        page.click("Withdraw");

        assertThat(as(rob, () -> participants.details(zoe)).withdrawn()).isFalse();
    }

    private UUID add() {
        return as(ria, () -> participants.add(rail, new ParticipantDraft(Set.of(), Map.of()), ZOE));
    }

    private static TextField byLabel(Visitor page, String label) {
        return page.find(TextField.class).all().stream()
                .filter(field -> field.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void choose(Visitor page, int row, String entry) {
        page.click(items(page, row).stream()
                .filter(item -> item.getText().equals(entry))
                .findFirst()
                .orElseThrow());
    }

    private static List<String> entries(Visitor page, int row) {
        return items(page, row).stream().map(MenuItem::getText).toList();
    }

    private static List<MenuItem> items(Visitor page, int row) {
        var menu = (DotsMenu) grid(page).getCellComponent(row, MENU);
        page.waits();
        return menu.getContent().getItems().getFirst().getSubMenu().getItems();
    }

    private static String cell(Visitor page, int row, int column) {
        return grid(page).getCellText(row, column);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there is one grid on the page
    private static GridTester<Grid<ShownParticipant>, ShownParticipant> grid(Visitor page) {
        page.ui();
        return new GridTester(page.find(Grid.class).single());
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
