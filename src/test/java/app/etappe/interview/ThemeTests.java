package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.participant.WithdrawalService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.theme.ThemeCardDraft;
import app.etappe.theme.ThemeCardService;
import app.etappe.theme.ThemeDetails;
import app.etappe.theme.ThemeDraft;
import app.etappe.theme.ThemeService;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.StringNode;

/** Lines gathered under themes, and cards made of them. */
abstract class ThemeTests extends InterviewFixture {

    @Autowired
    ThemeService themes;

    @Autowired
    ThemeCardService cards;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    PastedNotes pasted;

    private UUID theme(UUID workspace, String title, UUID... notes) {
        return as(ann, () -> themes.add(workspace, ThemeDraft.of(title), List.of(notes)));
    }

    private List<ThemeDetails> list(UUID who, UUID workspace) {
        return as(who, () -> themes.list(workspace));
    }

    private List<String> titles(UUID workspace) {
        return list(ann, workspace).stream().map(ThemeDetails::title).toList();
    }

    private ThemeDetails only(UUID who, UUID workspace) {
        return list(who, workspace).getFirst();
    }

    private static List<String> texts(ThemeDetails theme) {
        return theme.quotes().stream().map(FoundNote::text).toList();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void lines_are_gathered_once_in_the_order_they_came_and_follow_their_text() {
        var talk = talk();
        var one = talk.says("one");
        var two = talk.says("two");
        var theme = theme(talk.workspace(), "Counting", two);

        assertThat(as(ray, () -> themes.gather(theme, List.of(one, two, one)))).isEqualTo(1);
        talk.does(Talk.text(two, "Two!"));

        assertThat(texts(only(ann, talk.workspace()))).containsExactly("Two!", "one");
        as(ann, () -> themes.drop(theme, List.of(two, Ids.next())));
        assertThat(texts(only(ann, talk.workspace()))).containsExactly("one");
    }

    @Test
    void reach_counts_people_once_and_sources_of_nobody_apart() {
        var talk = talk(2);
        var unknown = as(ann, () -> interviews.add(talk.workspace(), with()));
        var survey = new Talk(notes, talk.workspace(), unknown, List.of(), ann);
        var thought = talk.says(null, "She hesitates");
        talk.does(Talk.set(thought, "kind", StringNode.valueOf("thought")));
        theme(
                talk.workspace(),
                "Counting",
                talk.says(talk.people().getFirst().toString(), "one"),
                talk.says(talk.people().getFirst().toString(), "again"),
                talk.says("i", "And then?"),
                survey.says(null, "somebody"),
                thought);

        var reach = only(ann, talk.workspace()).reach();

        assertThat(reach.customers()).isEqualTo(1);
        assertThat(reach.anonymous()).isEqualTo(1);
        assertThat(reach.interviews()).isEqualTo(2);
    }

    @Test
    void themes_are_in_the_order_in_which_they_are_put() {
        var workspace = workspace();
        var one = theme(workspace, "one");
        var two = theme(workspace, "two");
        var three = theme(workspace, "three");

        as(ann, () -> themes.move(three, one));
        assertThat(titles(workspace)).containsExactly("one", "three", "two");
        as(ann, () -> themes.move(two, null));
        assertThat(titles(workspace)).containsExactly("two", "one", "three");
    }

    @Test
    void who_changes_what_somebody_else_just_changed_is_told_and_a_move_is_no_change() {
        var workspace = workspace();
        var theme = theme(workspace, "one");
        theme(workspace, "two");
        long seen = only(ann, workspace).version();
        as(ray, () -> themes.move(theme, null));

        as(ann, () -> themes.change(theme, new ThemeDraft("One", "of two", null), seen));

        refused("changed-meanwhile", () -> as(ray, () -> themes.change(theme, ThemeDraft.of("Uno"), seen)));
        assertThat(titles(workspace)).contains("One");
    }

    @Test
    void adding_to_a_theme_that_somebody_deleted_is_refused_and_merging_keeps_each_line_once() {
        var talk = talk();
        var one = talk.says("one");
        var two = talk.says("two");
        var from = theme(talk.workspace(), "from", one, two);
        var into = theme(talk.workspace(), "into", one);

        as(ann, () -> themes.merge(from, into));

        assertThat(titles(talk.workspace())).containsExactly("into");
        assertThat(texts(only(ann, talk.workspace()))).containsExactly("one", "two");
        refused("not-found", () -> as(ray, () -> themes.gather(from, List.of(one))));
        as(ann, () -> themes.delete(into));
        assertThat(list(ann, talk.workspace())).isEmpty();
        assertThat(talk.texts()).containsExactly("one", "two");
    }

    @Test
    void lines_of_another_workspace_are_not_gathered() {
        var talk = talk();
        var theme = theme(talk.workspace(), "one");
        var other = talk();
        var foreign = other.says("foreign");

        refused("unknown-note", () -> as(ann, () -> themes.gather(theme, List.of(foreign))));
    }

    @Test
    void readers_see_released_lines_masked_and_how_many_they_do_not_see() {
        var talk = talk();
        var note = talk.says("Ines helped.");
        talk.does(Talk.set(note, "masks", StringNode.valueOf("0-4")));
        theme(talk.workspace(), "Help", note);

        assertThat(only(ed, talk.workspace()).hidden()).isEqualTo(1);
        as(ann, () -> interviews.release(talk.id()));

        assertThat(texts(only(ed, talk.workspace()))).containsExactly("▇▇▇▇ helped.");
        assertThat(texts(only(ann, talk.workspace()))).containsExactly("Ines helped.");
    }

    @Test
    void lines_of_who_withdrew_are_hidden_and_of_who_was_erased_forgotten() {
        var talk = talk(2);
        var leaving = talk.people().getFirst();
        var note = talk.says(leaving.toString(), "one");
        theme(
                talk.workspace(),
                "Counting",
                note,
                talk.says(talk.people().getLast().toString(), "two"));

        as(ann, () -> withdrawals.withdraw(leaving));
        assertThat(texts(only(ann, talk.workspace()))).containsExactly("two");
        assertThat(only(ann, talk.workspace()).hidden()).isEqualTo(1);

        as(ann, () -> withdrawals.eraseNow(leaving));
        assertThat(only(ann, talk.workspace()).hidden()).isZero();
        as(ann, () -> interviews.archive(talk.id()));
        assertThat(texts(only(ann, talk.workspace()))).isEmpty();
    }

    @Test
    void card_made_of_a_theme_has_its_lines_behind_it_at_the_end_of_the_cell() {
        var talk = talk(2);
        var map = map(talk.workspace());
        var one = talk.says(talk.people().getFirst().toString(), "one");
        var asked = talk.says("i", "And then?");
        var left = talk.says(talk.people().getLast().toString(), "left out");
        var theme = theme(talk.workspace(), "Nobody knows", one, asked, left);

        var made = as(ann, () -> cards.make(theme, card(map, "Nobody knows", one, asked)));

        assertThat(made.attached()).isEqualTo(1);
        assertThat(made.left()).isZero();
        var card = place(map, "Nobody knows");
        assertThat(card.id()).isEqualTo(made.cardId());
        assertThat(card.rank()).isGreaterThan(place(map, "Nobody can tell").rank());
        assertThat(linked(card.id())).containsExactly(one);
    }

    @Test
    void card_keeps_whose_words_it_is_of_however_it_is_worded() {
        var talk = talk(2);
        var map = map(talk.workspace());
        var one = talk.says(talk.people().getFirst().toString(), "one");
        var theme = theme(talk.workspace(), "Theme", one);

        var made = as(ann, () -> cards.make(theme, card(map, "In quite other words", one)));

        assertThat(as(ann, () -> pasted.of(talk.people().getFirst())))
                .singleElement()
                .satisfies(text -> assertThat(text.id()).isEqualTo(made.cardId()));
        assertThat(as(ann, () -> pasted.of(talk.people().getLast()))).isEmpty();
        as(ann, () -> pasted.clear(made.cardId()));
        assertThat(as(ann, () -> pasted.of(talk.people().getFirst()))).isEmpty();
    }

    @Test
    void card_is_made_although_a_line_cannot_be_linked_any_more_and_says_so() {
        var talk = talk();
        var map = map(talk.workspace());
        var one = talk.says("one");
        var full = talk.says("full");
        var place = place(map, "Choose a pass").id();
        for (int i = 0; i < EvidenceLink.MOST; i++) {
            talk.does(new NoteOperation.Link(full, Ids.next(), map, place, null, "supports", null, null, null));
        }
        var theme = theme(talk.workspace(), "Theme", one, full);

        var made = as(ann, () -> cards.make(theme, card(map, "Card", one, full)));

        assertThat(made.attached()).isEqualTo(1);
        assertThat(made.left()).isEqualTo(1);
    }

    @Test
    void card_without_words_or_in_no_cell_or_on_a_foreign_map_is_refused() {
        var talk = talk();
        var map = map(talk.workspace());
        var theme = theme(talk.workspace(), "Theme", talk.says("one"));
        var step = place(map, "Choose a pass").id();

        refused("text-empty", () -> as(ann, () -> cards.make(theme, card(map, "  "))));
        refused(
                "wrong-place",
                () -> as(ann, () -> cards.make(theme, new ThemeCardDraft(map, step, step, "Card", Set.of()))));
        var foreign = map(workspace());
        refused("not-found", () -> as(ann, () -> cards.make(theme, card(foreign, "Card"))));
    }

    private ThemeCardDraft card(UUID map, String text, UUID... notes) {
        return new ThemeCardDraft(
                map, place(map, "Choose a pass").id(), place(map, "Pain points").id(), text, Set.of(notes));
    }

    private List<UUID> linked(UUID card) {
        return database.sql()
                .sql("select note_id from evidence_link where element_id = ? and stance = 'SUPPORTS'")
                .param(card)
                .query(UUID.class)
                .list();
    }

    @OnH2
    static class H2Test extends ThemeTests {}

    @OnMariaDb
    static class MariaDbTest extends ThemeTests {}
}
