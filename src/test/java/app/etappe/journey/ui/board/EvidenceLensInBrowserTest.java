package app.etappe.journey.ui.board;

import static app.etappe.testing.Acting.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteOperation;
import app.etappe.interview.NoteService;
import app.etappe.journey.PlaceService;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import app.etappe.testing.OnH2;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A family says something of the first step alone, somebody else of both and against a card; the team believes that the first
 * step feels well.
 */
@OnH2
class EvidenceLensInBrowserTest extends VariantBrowserTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Autowired
    ParticipantService participants;

    @Autowired
    InterviewService interviews;

    @Autowired
    NoteService notes;

    @Autowired
    PlaceService places;

    private UUID families = new UUID(0, 0);

    @BeforeEach
    void a_family_and_somebody_else_were_asked() {
        families = variant("Families");
        var segment = as(ann.account(), () -> variants.list(map))
                .getFirst()
                .segments()
                .getFirst()
                .id();
        interview(Set.of(segment), new Said("Reads blogs", "supports", -1), new Said("Dream", "supports", -2));
        interview(Set.of(), new Said("Reads blogs", "contradicts", null), new Said("Compare", "supports", null));
    }

    @Test
    void the_lens_shows_who_stands_behind_a_cell_and_goes_when_it_is_put_away() {
        var page = open(ann);
        assertThat(page.locator("journey-board .lens-mark")).hasCount(0);

        look(page, "evidence");

        assertThat(cell(page, "Actions, Dream")).containsText("1 of 2");
        assertThat(cell(page, "Actions, Dream"))
                .hasAccessibleDescription("1 of 2 customers; newest: May 2026; 1 contradicts");
        assertThat(head(page, "Compare")).containsText("1 of 2");
        assertThat(button(page, "Lens: evidence ▾")).isFocused();
        look(page, "plain");
        assertThat(page.locator("journey-board .lens-mark")).hasCount(0);
        assertThat(page.locator("journey-board .lens-bar")).hasCount(0);
    }

    @Test
    void a_gap_leads_to_where_nobody_of_that_segment_said_anything() {
        var page = open(vic);
        look(page, "evidence");

        button(page, "Families: nothing after “Dream”").click();

        assertThat(head(page, "Compare")).isFocused();
        assertThat(whoCounts(page).locator("option:checked")).hasText("Families (1)");
        assertThat(head(page, "Compare"))
                .hasAccessibleDescription(Pattern.compile("0 of 1 customers; 1 of 2 among all"));
    }

    @Test
    void lens_and_segment_are_kept_over_a_reload_and_the_way_back() {
        var page = open(ann);
        look(page, "evidence");
        whoCounts(page).selectOption("Families (1)");
        assertThat(cell(page, "Actions, Dream")).containsText("1 of 1");

        page.reload();
        assertThat(cell(page, "Actions, Dream")).containsText("1 of 1");
        page.navigate(address("/account"));
        page.goBack();

        assertThat(cell(page, "Actions, Dream")).containsText("1 of 1");
        assertThat(cell(page, "Actions, Dream")).containsText("all: 1 of 2");
    }

    @Test
    void in_a_variant_its_own_customers_come_first_with_all_beside_them() {
        var page = openIn(families, signedIn(ann));

        look(page, "evidence");

        assertThat(whoCounts(page).locator("option:checked")).hasText("Families (1)");
        assertThat(cell(page, "Actions, Dream")).containsText("all: 1 of 2");
        page.locator("journey-board .variant-bar .chip-button").first().click();
        assertThat(whoCounts(page).locator("option:checked")).hasText("All customers (2)");
    }

    @Test
    void where_the_team_and_customers_part_most_is_named_and_gone_to() {
        var page = open(ann);
        look(page, "evidence");

        button(page, "They part most at “Dream”: you believe +2, 1 customer felt −1.5")
                .click();

        assertThat(head(page, "Dream")).isFocused();
        assertThat(point(page, "Emotion, Dream: +2")).hasAccessibleDescription("1 customer felt −1.5");
    }

    @Test
    void what_is_said_next_shows_at_once() {
        var page = open(vic);
        look(page, "evidence");
        assertThat(cell(page, "Actions, Dream")).containsText("1 of 2");

        interview(Set.of(), new Said("Reads blogs", "supports", null));

        assertThat(cell(page, "Actions, Dream")).containsText("2 of 3");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_lens_has_no_violations(ColorScheme scheme) {
        var page = open(signedIn(ann, Axe.in(scheme)));
        look(page, "evidence");
        assertThat(cell(page, "Actions, Dream")).containsText("1 of 2");
        Axe.expectNoViolations(page, "lens");

        whoCounts(page).selectOption("Families (1)");
        assertThat(cell(page, "Actions, Dream")).containsText("all: 1 of 2");
        Axe.expectNoViolations(page, "lens for a segment");

        button(page, "Lens: evidence ▾").click();
        Axe.expectNoViolations(page, "choice of lenses");
    }

    private static void look(Page page, String lens) {
        page.locator("journey-board .lens-button").press("Enter");
        page.getByRole(AriaRole.MENUITEMRADIO, new Page.GetByRoleOptions().setName(lens))
                .press("Enter");
    }

    private static Locator whoCounts(Page page) {
        return page.getByLabel("Customers", new Page.GetByLabelOptions().setExact(true));
    }

    /** What somebody says of the first place that is called so. */
    private record Said(
            String place, String stance, @Nullable Integer mood) {}

    /** A released interview with one more participant. */
    private void interview(Set<UUID> segments, Said... said) {
        as(ann.account(), () -> {
            var who = participants.add(workspace, new ParticipantDraft(segments, Map.of()));
            var talk = interviews.add(
                    workspace,
                    InterviewDraft.of(InterviewKind.INTERVIEW, DAY)
                            .about(map, null)
                            .with(List.of(who)));
            for (var each : said) {
                var note = Ids.next();
                notes.apply(
                        talk,
                        NoteCommand.now(
                                new NoteOperation.Add(
                                        note, null, "verbatim", who.toString(), null, "So it was.", each.mood(), null),
                                new NoteOperation.Link(
                                        note,
                                        Ids.next(),
                                        map,
                                        place(each.place()),
                                        null,
                                        each.stance(),
                                        null,
                                        null,
                                        null)));
            }
            interviews.release(talk);
            return talk;
        });
    }

    private UUID place(String name) {
        return places.all(map).stream()
                .filter(place -> place.text().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
