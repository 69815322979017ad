package app.etappe.evidence.ui;

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
import app.etappe.journey.MapPlace;
import app.etappe.journey.MapService;
import app.etappe.journey.PlaceService;
import app.etappe.journey.ui.board.JourneyBoard;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import app.etappe.participant.WithdrawalService;
import app.etappe.testing.ResearchViewTest;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ria does research in Ann's workspace and has talked about the map; Ed edits, Vic reads. */
@SuppressWarnings("NullAway.Init") // made before each test
class EvidenceSectionTest extends ResearchViewTest {

    @Autowired
    InterviewService interviews;

    @Autowired
    NoteService notes;

    @Autowired
    MapService maps;

    @Autowired
    PlaceService places;

    @Autowired
    ParticipantService participants;

    @Autowired
    WithdrawalService withdrawals;

    private UUID map;
    private UUID card;
    private UUID person;
    private UUID talk;

    @BeforeEach
    void ria_has_talked_about_the_map() {
        var content = new MapContent(
                false,
                List.of(new MapContent.Stage("Shop", List.of("Choose a pass"))),
                List.of(new MapContent.Lane(LaneKind.PAIN, "Pain points")),
                List.of(new MapContent.Card(0, 0, "Nobody can tell", null, null, 1, new TreeSet<>())));
        map = as(ann, () -> maps.create(rail, "By train", Locale.ENGLISH, content));
        card = as(ann, () -> places.all(map)).stream()
                .filter(place -> place.text().equals("Nobody can tell"))
                .map(MapPlace::id)
                .findFirst()
                .orElseThrow();
        person = as(ria, () -> participants.add(rail, new ParticipantDraft(Set.of(), Map.of())));
        talk = as(
                ria,
                () -> interviews.add(
                        rail,
                        new InterviewDraft(
                                InterviewKind.INTERVIEW,
                                "",
                                LocalDate.of(2026, 11, 12),
                                30,
                                map,
                                null,
                                List.of(person),
                                List.of(),
                                List.of(),
                                List.of())));
    }

    private UUID says(String text, String stance) {
        var note = Ids.next();
        as(
                ria,
                () -> notes.apply(
                        talk,
                        NoteCommand.now(
                                new NoteOperation.Add(
                                        note, null, "verbatim", person.toString(), 1_000L, text, null, null),
                                new NoteOperation.Link(note, Ids.next(), map, card, null, stance, null, null, null))));
        return note;
    }

    private void release() {
        as(ria, () -> interviews.release(talk));
    }

    private Visitor atTheCard(UUID who) {
        var page = visitor(who, "w/" + rail + "/m/" + map);
        select(page, card.toString());
        return page;
    }

    private void select(Visitor page, String selected) {
        page.send(
                page.find(JourneyBoard.class).single(),
                "board-selected",
                Map.of("event.detail.selected", selected, "event.detail.within", List.of(selected)));
    }

    private static String heading(Visitor page) {
        return page.find(H3.class).single().getText();
    }

    private static List<String> words(Visitor page) {
        return page.find(QuoteItem.class).all().stream()
                .map(quote -> ((Paragraph) quote.getComponentAt(0)).getText())
                .toList();
    }

    @Test
    void panel_quotes_what_was_said_with_the_way_to_the_line() {
        var note = says("I could not tell.", "supports");
        release();

        var page = atTheCard(ed);

        assertThat(heading(page)).isEqualTo("Evidence · 1 of 1 customers");
        assertThat(words(page)).containsExactly("“I could not tell.”");
        var way = page.find(QuoteItem.class).single();
        assertThat(way.getElement().getTextRecursively()).contains("P-01 · Interview ·");
        assertThat(page.find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("w/" + rail + "/interviews/" + talk + "?line=" + note);
        assertThat(page.find(JourneyBoard.class).single().getElement().getProperty("sectionsOf"))
                .isEqualTo(card.toString());
    }

    @Test
    void open_panel_follows_what_is_linked_and_who_withdraws() {
        says("I could not tell.", "supports");
        release();
        var page = atTheCard(ed);

        says("In the end I could.", "contradicts");
        await().pollInSameThread().untilAsserted(() -> {
            page.waits();
            assertThat(words(page)).containsExactlyInAnyOrder("“In the end I could.”", "“I could not tell.”");
        });
        assertThat(heading(page)).isEqualTo("Evidence · 1 of 1 customers · 1 contradicts");

        as(ria, () -> withdrawals.withdraw(person));
        await().pollInSameThread().untilAsserted(() -> {
            page.waits();
            assertThat(words(page)).isEmpty();
        });
        assertThat(heading(page)).isEqualTo("Evidence · assumption");
    }

    @Test
    void researcher_sees_what_is_not_released_and_takes_a_link_away() {
        says("I could not tell.", "supports");

        var page = atTheCard(ria);

        assertThat(heading(page)).isEqualTo("Evidence · assumption");
        assertThat(page.sees("not released, not counted")).isTrue();
        page.click(page.find(Button.class)
                .withCondition(button ->
                        "Take this link away".equals(button.getAriaLabel().orElse("")))
                .single());
        assertThat(words(page)).isEmpty();
        assertThat(words(atTheCard(ed))).isEmpty();
    }

    @Test
    void viewer_learns_how_many_and_not_what_they_said() {
        says("I could not tell.", "supports");
        release();

        var page = atTheCard(vic);

        assertThat(heading(page)).isEqualTo("Evidence · 1 of 1 customers");
        assertThat(words(page)).isEmpty();
        assertThat(page.sees("What was said is shown to those who may read interviews."))
                .isTrue();
    }

    @Test
    void many_quotes_are_shown_when_they_are_asked_for() {
        for (int i = 0; i < 8; i++) {
            says("Line " + i, "supports");
        }
        release();
        var page = atTheCard(ed);
        assertThat(words(page)).hasSize(5);

        page.click("Show all 8");

        assertThat(words(page)).hasSize(8);
    }

    @Test
    void note_that_is_dropped_by_a_researcher_is_linked_and_by_nobody_else() {
        says("I could not tell.", "contradicts");
        var note = Ids.next();
        as(
                ria,
                () -> notes.apply(
                        talk,
                        NoteCommand.now(new NoteOperation.Add(
                                note, null, "verbatim", person.toString(), 1_000L, "Never.", null, null))));
        var dropped = Map.<String, Object>of(
                "event.detail.on",
                card.toString(),
                "event.detail.what",
                Map.of("interview", talk.toString(), "note", note.toString(), "stance", "supports"));

        var eds = atTheCard(ed);
        eds.send(eds.find(JourneyBoard.class).single(), "board-dropped", dropped);
        assertThat(eds.told()).contains("There is nothing");
        var rias = atTheCard(ria);
        rias.send(rias.find(JourneyBoard.class).single(), "board-dropped", dropped);

        await().pollInSameThread().untilAsserted(() -> {
            rias.waits();
            assertThat(words(rias)).contains("“Never.”");
        });
        assertThat(eds.find(JourneyBoard.class).single().getElement().getProperty("takesNotes", false))
                .isFalse();
    }

    @Test
    void forged_selections_and_drops_show_and_change_nothing() {
        says("I could not tell.", "supports");
        var page = atTheCard(ria);
        var board = page.find(JourneyBoard.class).single();

        select(page, "nothing|at all");
        page.send(board, "board-dropped", Map.of("event.detail.on", "x", "event.detail.what", "y"));
        page.send(board, "board-dropped", Map.of("event.detail.on", card.toString(), "event.detail.what", "y"));
        select(page, Ids.next().toString());

        assertThat(words(page)).isEmpty();
        assertThat(heading(page)).isEqualTo("Evidence · assumption");
    }
}
