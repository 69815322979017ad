package app.etappe.theme.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.etappe.base.Ids;
import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteOperation;
import app.etappe.interview.NoteService;
import app.etappe.journey.LaneKind;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import app.etappe.testing.ResearchViewTest;
import app.etappe.testing.Visitor;
import app.etappe.theme.ThemeDetails;
import app.etappe.theme.ThemeDraft;
import app.etappe.theme.ThemeService;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ria looks for lines, gathers them and makes a card of them, while Rob does too. */
@SuppressWarnings("NullAway.Init") // made before each test
class ThemesViewTest extends ResearchViewTest {

    @Autowired
    InterviewService interviews;

    @Autowired
    NoteService notes;

    @Autowired
    ParticipantService participants;

    @Autowired
    ThemeService themes;

    @Autowired
    MapService maps;

    @Autowired
    PlaceService places;

    private UUID late;
    private Visitor atRias;

    @BeforeEach
    void ria_has_an_interview() {
        as(ria, () -> {
            var person = participants.add(rail, new ParticipantDraft(Set.of(), Map.of()));
            var talk = interviews.add(rail, draft(person));
            late = write(talk, "The train was late.");
            write(talk, "Two tickets were too dear.");
        });
        atRias = visitor(ria, address());
    }

    private String address() {
        return "w/" + rail + "/themes";
    }

    private UUID write(UUID talk, String text) {
        var note = Ids.next();
        notes.apply(talk, NoteCommand.now(new NoteOperation.Add(note, null, "verbatim", null, null, text, null, null)));
        return note;
    }

    private static InterviewDraft draft(UUID person) {
        return InterviewDraft.of(InterviewKind.INTERVIEW, LocalDate.of(2026, 11, 12))
                .with(List.of(person));
    }

    /** The texts of the lines at the left. */
    private static List<String> hits(Visitor visitor) {
        return visitor.find(ListItem.class).withClassName("etappe-hit").all().stream()
                .map(item -> text(item.getElement().getTextRecursively()))
                .toList();
    }

    private static String text(String all) {
        return all.substring(all.indexOf('“') + 1, all.indexOf('”'));
    }

    private static List<String> themesAt(Visitor visitor) {
        return visitor.find(Section.class).withClassName("etappe-theme").all().stream()
                .map(HasElement::getElement)
                .map(theme -> theme.getAttribute("aria-label"))
                .toList();
    }

    private List<ThemeDetails> stored() {
        return as(ria, () -> themes.list(rail));
    }

    private void choosesAll() {
        var all = atRias.find(Checkbox.class).withLabel("Choose all shown").single();
        atRias.find(Checkbox.class).all().stream()
                .filter(box -> !box.equals(all))
                .forEach(box -> box.setValue(true));
    }

    @Test
    void a_word_finds_lines_in_any_form_and_marks_them() {
        assertThat(hits(atRias)).hasSize(2);

        atRias.fill("Find lines", "trains");

        assertThat(hits(atRias)).containsExactly("The train was late.");
        assertThat(atRias.find(HtmlContainer.class)
                        .withCondition(part -> !part.getElement().isTextNode()
                                && part.getElement().getTag().equals("mark"))
                        .single()
                        .getText())
                .isEqualTo("train");
        atRias.fill("Find lines", "nowhere");
        assertThat(hits(atRias)).isEmpty();
        assertThat(atRias.sees(
                        "No line meets this. Fewer words or filters find more; words are found in all their forms."))
                .isTrue();
    }

    @Test
    void an_address_names_the_search_and_what_it_cannot_name_is_left_out() {
        atRias.open(address() + "?q=tickets&kind=verbatim&tag=nonsense&from=yesterday");

        assertThat(hits(atRias)).containsExactly("Two tickets were too dear.");
        atRias.open(address() + "?kind=seen");
        assertThat(hits(atRias)).isEmpty();
        atRias.open(address() + "?map=" + Ids.next());
        assertThat(hits(atRias)).isEmpty();
    }

    @Test
    void chosen_lines_become_a_new_theme_that_others_see_at_once() {
        var atRobs = visitor(rob, address());
        assertThat(atRobs.sees("Gather what customers say into themes")).isTrue();
        choosesAll();

        atRias.click("Add 2 to theme…");
        atRias.send(theme(), "custom-value-set", Map.of("event.detail", "Trouble"));
        atRias.click("Add");

        assertThat(stored()).singleElement().satisfies(theme -> {
            assertThat(theme.title()).isEqualTo("Trouble");
            assertThat(theme.quotes()).hasSize(2);
        });
        assertThat(themesAt(atRias)).containsExactly("Trouble");
        assertThat(atRias.sees("One customer in one interview")).isTrue();
        await().pollInSameThread().untilAsserted(() -> {
            atRobs.waits();
            assertThat(themesAt(atRobs)).containsExactly("Trouble");
        });
    }

    private ComboBox<?> theme() {
        return atRias.field(ComboBox.class, "Theme");
    }

    @Test
    void a_line_leads_to_its_place_in_the_interview() {
        var link = atRias.find(Anchor.class)
                .withCondition(anchor -> anchor.getHref().endsWith("?line=" + late))
                .single();

        assertThat(link.getHref()).startsWith("w/" + rail + "/interviews/");
        assertThat(link.getText()).endsWith("Nov 12, 2026");
    }

    @Test
    void a_theme_that_somebody_deleted_meanwhile_says_so_and_keeps_the_choice() {
        var theme = as(rob, () -> themes.add(rail, ThemeDraft.of("Time"), List.of()));
        atRias.open(address());
        choosesAll();
        atRias.click("Add 2 to theme…");
        @SuppressWarnings("unchecked")
        var field = (ComboBox<Object>) theme();
        field.setValue(field.getListDataView().getItem(0));
        as(rob, () -> themes.delete(theme));

        atRias.click("Add");

        assertThat(atRias.sees("There is nothing at this address, or it is not open to you."))
                .isTrue();
        assertThat(atRias.canClick("Add 2 to theme…")).isTrue();
    }

    @Test
    void a_card_is_made_of_a_theme_and_its_line_stands_behind_it() {
        var content = new MapContent(
                false,
                List.of(new MapContent.Stage("Travel", List.of("Wait"))),
                List.of(
                        new MapContent.Lane(LaneKind.EMOTION, "Feelings"),
                        new MapContent.Lane(LaneKind.PAIN, "Pain points")),
                List.of());
        var map = as(ria, () -> maps.create(rail, "Travelling", Locale.ENGLISH, content));
        as(ria, () -> themes.add(rail, ThemeDraft.of("Nobody is on time"), List.of(late)));
        atRias.open(address());

        atRias.choose("What to do with “Nobody is on time”", "Make a card…");
        assertThat(items("Lane")).containsExactly("Pain points");
        atRias.click("Make card");
        assertThat(atRias.sees("Please choose the map, the lane and the step.")).isTrue();
        choose("Lane");
        choose("Step");
        atRias.click("Make card");

        assertThat(as(ria, () -> places.all(map)))
                .anySatisfy(card -> assertThat(card.text()).isEqualTo("Nobody is on time"));
        assertThat(as(ria, () -> interviews.list(rail, false)).getFirst().links())
                .isEqualTo(1);
    }

    private List<String> items(String label) {
        return field(label)
                .getListDataView()
                .getItems()
                .map(item -> field(label).getItemLabelGenerator().apply(item))
                .toList();
    }

    private void choose(String label) {
        field(label).setValue(field(label).getListDataView().getItem(0));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> field(String label) {
        return atRias.field(ComboBox.class, label);
    }

    @Test
    void themes_are_merged_moved_and_deleted() {
        as(rob, () -> {
            themes.add(rail, ThemeDraft.of("one"), List.of(late));
            themes.add(rail, ThemeDraft.of("two"), List.of());
        });
        atRias.open(address());

        atRias.choose("What to do with “two”", "Move ahead");
        assertThat(themesAt(atRias)).containsExactly("two", "one");
        atRias.choose("What to do with “one”", "Merge into another…");
        choose("Theme");
        atRias.click("Merge");

        assertThat(themesAt(atRias)).containsExactly("two");
        assertThat(stored().getFirst().quotes()).hasSize(1);
    }

    @Test
    void who_may_not_read_research_is_told_whom_to_ask_and_nothing_else() {
        var atVics = visitor(vic, address());

        assertThat(atVics.sees("Themes are for research")).isTrue();
        assertThat(hits(atVics)).isEmpty();
        assertThat(atVics.canClick("New theme")).isFalse();
    }
}
