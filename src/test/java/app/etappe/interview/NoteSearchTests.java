package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.WithdrawalService;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.StringNode;

/** Looking for lines over all interviews. */
abstract class NoteSearchTests extends InterviewFixture {

    @Autowired
    NoteSearchService search;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    DimensionService dimensions;

    @Autowired
    SegmentService segments;

    private UUID segment(UUID workspace, String name) {
        return as(ann, () -> {
            var dimension = dimensions.add(workspace, "Household");
            return segments.add(dimension, new SegmentDraft(name, "", null, Colour.TEAL));
        });
    }

    private UUID participantOf(UUID workspace, UUID segment) {
        return as(ann, () -> participants.add(workspace, new ParticipantDraft(Set.of(segment), Map.of())));
    }

    private List<String> finds(UUID who, UUID workspace, NoteSearch what) {
        return as(who, () -> search.find(workspace, what, null)).notes().stream()
                .map(FoundNote::text)
                .toList();
    }

    private List<String> finds(Talk talk, String words) {
        return finds(ann, talk.workspace(), NoteSearch.ANY.withText(words));
    }

    private Talk another(UUID workspace, LocalDate day, UUID... people) {
        var draft = with(people);
        var id = as(
                ann,
                () -> interviews.add(
                        workspace, InterviewDraft.of(draft.kind(), day).with(draft.participantIds())));
        return new Talk(notes, workspace, id, List.of(people), ann);
    }

    @Test
    void words_are_found_in_any_form_all_of_them_and_marked() {
        var talk = talk();
        talk.says("Wir haben drei Fahrkarten für die Züge gebucht.");
        talk.says("The tickets were booked twice.");
        talk.says("Der Zug war voll.");

        assertThat(finds(talk, "zug")).hasSize(2);
        assertThat(finds(talk, "Fahrkarte Zug")).containsExactly("Wir haben drei Fahrkarten für die Züge gebucht.");
        assertThat(finds(talk, "booking ticket")).containsExactly("The tickets were booked twice.");
        assertThat(finds(talk, "zug ticket")).isEmpty();
        var hit = as(ann, () -> search.find(talk.workspace(), NoteSearch.ANY.withText("zug"), null))
                .notes()
                .getFirst();
        assertThat(hit.marks())
                .extracting(mark -> hit.text().substring(mark.from(), mark.to()))
                .containsExactly("Züge");
    }

    @Test
    void phrase_is_found_word_for_word() {
        var talk = talk();
        talk.says("I had no idea of tariffs");
        talk.says("No good idea, that");

        assertThat(finds(talk, "no idea")).hasSize(2);
        assertThat(finds(talk, "\"no idea\"")).containsExactly("I had no idea of tariffs");
    }

    @Test
    void latest_interview_comes_first_and_lines_in_their_order() {
        var talk = talk();
        talk.says("bench two");
        var first = another(
                talk.workspace(), LocalDate.of(2026, 11, 1), talk.people().getFirst());
        first.says("bench three");
        var last = another(
                talk.workspace(), LocalDate.of(2026, 11, 20), talk.people().getFirst());
        last.says("bench zero");
        last.says("bench one");

        assertThat(finds(talk, "bench")).containsExactly("bench zero", "bench one", "bench two", "bench three");
    }

    @Test
    void filters_are_met_together() {
        var workspace = workspace();
        var map = map(workspace);
        var one = participant(workspace);
        var two = participant(workspace);
        var talk = another(workspace, LocalDate.of(2026, 11, 12), one, two);
        var tagged = talk.says(one.toString(), "platform one");
        talk.does(new NoteOperation.Tag(tagged, "Way"));
        var linked = talk.says(two.toString(), "platform two");
        talk.does(new NoteOperation.Link(
                linked, Ids.next(), map, place(map, "Nobody can tell").id(), null, "supports", null, null, null));
        talk.does(Talk.set(linked, "kind", StringNode.valueOf("paraphrase")));
        talk.says("i", "platform three");
        var tag = database.sql()
                .sql("select id from tag where workspace_id = ?")
                .param(workspace)
                .query(UUID.class)
                .single();
        var stage = place(map, "Shop").id();
        var step = place(map, "Choose a pass").id();
        var lane = place(map, "Pain points").id();

        assertThat(finds(ann, workspace, filter(Set.of(tag), null, null, null, null)))
                .containsExactly("platform one");
        assertThat(finds(ann, workspace, filter(Set.of(), two, null, null, null)))
                .containsExactly("platform two");
        assertThat(finds(ann, workspace, filter(Set.of(tag), two, null, null, null)))
                .isEmpty();
        assertThat(finds(ann, workspace, filter(Set.of(), null, map, null, null)))
                .containsExactly("platform two");
        assertThat(finds(ann, workspace, filter(Set.of(), null, map, stage, null)))
                .containsExactly("platform two");
        assertThat(finds(ann, workspace, filter(Set.of(), null, map, lane, null)))
                .containsExactly("platform two");
        assertThat(finds(ann, workspace, filter(Set.of(), null, map, step, lane)))
                .containsExactly("platform two");
        assertThat(finds(ann, workspace, filter(Set.of(), one, map, step, lane)))
                .isEmpty();
        assertThat(finds(ann, workspace, kinds(NoteKind.PARAPHRASE))).containsExactly("platform two");
        assertThat(finds(ann, workspace, days(null, LocalDate.of(2026, 11, 11))))
                .isEmpty();
        assertThat(finds(ann, workspace, days(LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 12))))
                .hasSize(3);
    }

    private static NoteSearch filter(
            Set<UUID> tags, @Nullable UUID person, @Nullable UUID map, @Nullable UUID element, @Nullable UUID lane) {
        return new NoteSearch("platforms", tags, null, person, Set.of(), map, element, lane, null, null);
    }

    private static NoteSearch kinds(NoteKind... kinds) {
        return new NoteSearch("", Set.of(), null, null, Set.of(kinds), null, null, null, null, null);
    }

    private static NoteSearch days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new NoteSearch("", Set.of(), null, null, Set.of(), null, null, null, from, to);
    }

    @Test
    void segment_is_that_of_whoever_said_it_and_of_the_interview_where_nobody_is_known() {
        var workspace = workspace();
        var family = segment(workspace, "Families");
        var one = participantOf(workspace, family);
        var two = participant(workspace);
        var both = another(workspace, LocalDate.of(2026, 11, 12), one, two);
        both.says(one.toString(), "a family's");
        both.says(two.toString(), "not theirs");
        both.says(null, "nobody knows whose");
        var alone = another(workspace, LocalDate.of(2026, 11, 11), one);
        alone.says(null, "must be theirs");
        var draft = with();
        var survey = as(
                ann,
                () -> interviews.add(
                        workspace,
                        InterviewDraft.of(InterviewKind.SURVEY, draft.heldOn()).about(null, family)));
        new Talk(notes, workspace, survey, List.of(), ann).says(null, "out of a survey");

        var found = finds(
                ann, workspace, new NoteSearch("", Set.of(), family, null, Set.of(), null, null, null, null, null));

        assertThat(found).containsExactlyInAnyOrder("a family's", "must be theirs", "out of a survey");
    }

    @Test
    void who_does_no_research_finds_what_is_released_and_no_masked_word_or_thought() {
        var talk = talk();
        var note = talk.says("Ines helped at the platform.");
        talk.does(Talk.set(note, "masks", StringNode.valueOf("0-4")));
        var thought = talk.says(null, "platform of doubts");
        talk.does(Talk.set(thought, "kind", StringNode.valueOf("thought")));
        var platform = NoteSearch.ANY.withText("platform");
        assertThat(finds(ed, talk.workspace(), platform)).isEmpty();

        as(ann, () -> interviews.release(talk.id()));

        assertThat(finds(ed, talk.workspace(), platform)).containsExactly("▇▇▇▇ helped at the platform.");
        assertThat(finds(ed, talk.workspace(), NoteSearch.ANY.withText("Ines"))).isEmpty();
        assertThat(finds(ann, talk.workspace(), NoteSearch.ANY.withText("Ines")))
                .hasSize(1);
        assertThat(finds(ann, talk.workspace(), platform)).hasSize(2);
    }

    @Test
    void who_may_not_read_research_is_refused() {
        var talk = talk();

        assertThatThrownBy(() -> finds(vic, talk.workspace(), NoteSearch.ANY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-allowed"));
        assertThatThrownBy(() -> finds(sam, talk.workspace(), NoteSearch.ANY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-found"));
    }

    @Test
    void withdrawn_removed_and_archived_lines_are_not_found() {
        var talk = talk(2);
        talk.says(talk.people().getFirst().toString(), "bench of one");
        var removed = talk.says(talk.people().getLast().toString(), "bench removed");
        talk.says(talk.people().getLast().toString(), "bench of two");
        talk.does(new NoteOperation.Remove(removed));
        as(ann, () -> withdrawals.withdraw(talk.people().getFirst()));

        assertThat(finds(talk, "bench")).containsExactly("bench of two");
        assertThat(finds(talk, "")).containsExactly("bench of two");

        as(ann, () -> interviews.archive(talk.id()));

        assertThat(finds(talk, "bench")).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_a_gap_over_many_interviews() {
        var workspace = workspace();
        var one = participant(workspace);
        var expected = new ArrayList<String>();
        for (int day = 12; day > 0; day--) {
            var talk = another(workspace, LocalDate.of(2026, 10, day), one);
            var ops = new ArrayList<NoteOperation>();
            UUID before = null;
            for (int line = 0; line < 15; line++) {
                var text = "bench " + day + "-" + line;
                var note = Ids.next();
                ops.add(new NoteOperation.Add(note, before, "verbatim", null, null, text, null, List.of("Seat")));
                before = note;
                expected.add(text);
            }
            talk.does(ops.toArray(NoteOperation[]::new));
        }

        var tag = as(ann, () -> search.choices(workspace)).tags().keySet();
        var tagged = new NoteSearch("", tag, null, null, Set.of(), null, null, null, null, null);
        for (var what : List.of(NoteSearch.ANY, tagged)) {
            assertThat(pages(workspace, what.withText("bench"))).containsExactlyElementsOf(expected);
            assertThat(pages(workspace, what)).containsExactlyElementsOf(expected);
            assertThat(pages(workspace, what.withText("\"bench 7 14\""))).containsExactly("bench 7-14");
        }
    }

    private List<String> pages(UUID workspace, NoteSearch what) {
        var all = new ArrayList<String>();
        NotePosition after = null;
        int most = 10;
        do {
            var from = after;
            var page = as(ann, () -> search.find(workspace, what, from));
            assertThat(page.notes()).hasSizeLessThanOrEqualTo(SearchedPage.MOST);
            page.notes().forEach(note -> all.add(note.text()));
            after = page.next();
        } while (after != null && --most > 0);
        return all;
    }

    @Test
    void line_is_told_with_whom_it_is_of_and_found_by_its_id() {
        var talk = talk();
        var note = talk.says("bench");
        talk.does(new NoteOperation.Tag(note, "Way"));
        var other = talk();

        var found = as(ann, () -> search.some(talk.workspace(), List.of(note, other.says("foreign"), Ids.next())));

        assertThat(found).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(note);
            assertThat(line.person()).isEqualTo(talk.people().getFirst());
            assertThat(line.code()).isNotBlank();
            assertThat(line.tags()).containsExactly("Way");
            assertThat(line.heldOn()).isEqualTo(LocalDate.of(2026, 11, 12));
        });
        assertThat(as(ed, () -> search.some(talk.workspace(), List.of(note)))).isEmpty();
    }

    @OnH2
    static class H2Test extends NoteSearchTests {}

    @OnMariaDb
    static class MariaDbTest extends NoteSearchTests {}
}
