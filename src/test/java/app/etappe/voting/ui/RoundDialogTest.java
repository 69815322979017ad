package app.etappe.voting.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.testing.People;
import app.etappe.testing.ViewTest;
import app.etappe.testing.Visitor;
import app.etappe.voting.RoundDetails;
import app.etappe.voting.RoundDraft;
import app.etappe.voting.RoundLeadingService;
import app.etappe.voting.RoundService;
import app.etappe.workspace.WorkspaceService;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann changes a round that is started, in the dialogs of its page. */
@SuppressWarnings("NullAway.Init") // made before each test
class RoundDialogTest extends ViewTest {

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    ItemService items;

    @Autowired
    RoundService rounds;

    @Autowired
    RoundLeadingService leading;

    @Autowired
    People people;

    private UUID ann;
    private UUID sam;
    private UUID workspace;
    private Instant closes;

    @BeforeEach
    void a_workspace_with_sam() {
        ann = account("Ann");
        sam = account("Sam");
        workspace = as(ann, () -> workspaces.create("Rail", "Europe/Berlin"));
        people.admit(workspace, sam);
        closes = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(2, ChronoUnit.DAYS);
    }

    @Test
    void a_started_round_is_changed_after_somebody_invited_has_left() {
        var round = started(null, sam);
        people.expel(sam);
        var page = at(round);

        page.click("Change…");
        page.fill("Title", "Autumn");
        page.click("Save");

        assertThat(details(round).title()).isEqualTo("Autumn");
        assertThat(details(round).invited()).containsExactly(sam);
    }

    @Test
    void half_a_time_does_not_take_the_closing_time_away() {
        var round = started(closes);

        for (var button : List.of("Change…", "Extend…")) {
            var page = at(round);
            page.click(button);
            var field = page.find(DateTimePicker.class).all().getLast();
            field.clear();
            enterDate(page, field);
            page.click(button.equals("Change…") ? "Save" : "Set");

            assertThat(page.sees("Please enter both a date and a time, or neither."))
                    .isTrue();
            assertThat(details(round).closesAt()).isEqualTo(closes);
        }
    }

    /** Enters a date, and no time beside it. */
    private static void enterDate(Visitor page, DateTimePicker field) {
        var date = page.find(DatePicker.class).all().stream()
                .filter(picker -> field.getElement().equals(picker.getElement().getParent()))
                .findFirst()
                .orElseThrow();
        date.setValue(LocalDate.of(2100, 1, 1));
        page.send(field, "unparsable-change", Map.of());
    }

    private UUID started(@Nullable Instant until, UUID... invited) {
        return as(ann, () -> {
            var item = items.add(workspace, ItemDraft.of(ItemKind.PAIN_POINT, "Trains are late"));
            var round = rounds.add(
                    workspace,
                    new RoundDraft("Summer", "", List.of(item), 5, 3, true, true, Set.of(invited), null, until));
            leading.start(round);
            return round;
        });
    }

    private Visitor at(UUID round) {
        return visitor(ann, RoundPlaces.round(workspace, round));
    }

    private RoundDetails details(UUID round) {
        return as(ann, () -> rounds.details(round));
    }
}
