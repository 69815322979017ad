package app.etappe.interview;

import static app.etappe.interview.Talk.refused;
import static app.etappe.interview.Talk.set;
import static app.etappe.interview.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

/** Lines that are split and merged, and what hangs on parts of them: masks and links to maps. */
abstract class NotePartTests extends InterviewFixture {

    private static NoteOperation.Link link(
            UUID note, UUID map, UUID element, @Nullable Integer from, @Nullable Integer to) {
        return new NoteOperation.Link(note, Ids.next(), map, element, null, "supports", null, from, to);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> links(Talk talk, UUID note) {
        var links = (List<Map<String, Object>>) talk.seen(note, "links");
        return links == null ? List.of() : links;
    }

    @Test
    void split_line_parts_its_words_masks_and_links() {
        var talk = talk();
        var map = map(talk.workspace());
        var card = place(map, "Nobody can tell").id();
        var note = talk.says("My sister Ines helped. Still wrong.");
        talk.does(new NoteOperation.Tag(note, "help"));
        talk.does(set(note, "masks", StringNode.valueOf("10-14")));
        talk.does(link(note, map, card, 3, 22));
        talk.does(link(note, map, card, 23, 35));
        var second = Ids.next();

        talk.does(new NoteOperation.Split(note, 23, second));

        assertThat(talk.texts()).containsExactly("My sister Ines helped.", "Still wrong.");
        assertThat(talk.seen(note, "masks")).isEqualTo("10-14");
        assertThat(talk.seen(second, "masks")).isNull();
        assertThat(talk.seen(second, "tags")).isEqualTo(talk.seen(note, "tags"));
        assertThat(links(talk, note))
                .singleElement()
                .satisfies(link -> assertThat(link).containsEntry("from", 3).containsEntry("to", 22));
        assertThat(links(talk, second))
                .singleElement()
                .satisfies(link -> assertThat(link).containsEntry("from", 0).containsEntry("to", 12));
    }

    @Test
    void line_is_rewritten_and_split_and_another_added_in_one_command() {
        var talk = talk();
        var note = talk.says("one");
        var second = Ids.next();

        talk.does(
                text(note, "one two"),
                new NoteOperation.Tag(note, "count"),
                new NoteOperation.Split(note, 4, second),
                new NoteOperation.Add(Ids.next(), second, "seen", null, null, "three", null, List.of("count")));

        assertThat(talk.texts()).containsExactly("one", "two", "three");
    }

    @Test
    void two_who_split_the_same_line_get_one_split() {
        var talk = talk();
        var note = talk.says("one two");
        long seen = 1;
        talk.of(ray)
                .send(new NoteCommand(Ids.next(), seen, false, List.of(new NoteOperation.Split(note, 4, Ids.next()))));

        var late = talk.send(
                new NoteCommand(Ids.next(), seen, false, List.of(new NoteOperation.Split(note, 4, Ids.next()))));

        assertThat(late)
                .isInstanceOfSatisfying(
                        NoteAnswer.Refused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("overtaken"));
        assertThat(talk.texts()).containsExactly("one", "two");
    }

    @Test
    void merged_lines_keep_words_masks_links_and_tags() {
        var talk = talk();
        var map = map(talk.workspace());
        var card = place(map, "Nobody can tell").id();
        var first = talk.says("We asked Ines.");
        var second = talk.says("She laughed.");
        talk.does(set(first, "masks", StringNode.valueOf("9-13")));
        talk.does(link(second, map, card, null, null));
        talk.does(new NoteOperation.Tag(second, "help"));

        talk.does(new NoteOperation.Merge(second, first));

        assertThat(talk.texts()).containsExactly("We asked Ines. She laughed.");
        assertThat(talk.seen(first, "masks")).isEqualTo("9-13");
        assertThat((List<?>) talk.seen(first, "tags")).hasSize(1);
        assertThat(links(talk, first))
                .singleElement()
                .satisfies(link -> assertThat(link).containsEntry("from", 15).containsEntry("to", 27));
    }

    @Test
    void lines_of_two_people_are_not_merged_and_a_line_of_nobody_becomes_the_others() {
        var talk = talk(2);
        var hers = talk.says(talk.people().getFirst().toString(), "hers");
        var his = talk.says(talk.people().getLast().toString(), "his");
        var nobodys = talk.says(null, "nobody's");

        assertThat(talk.tries(new NoteOperation.Merge(his, hers))).isEqualTo(refused("two-speakers"));
        talk.does(new NoteOperation.Merge(his, nobodys));

        assertThat(talk.texts()).containsExactly("hers", "nobody's his");
        assertThat(talk.seen(nobodys, "speaker"))
                .isEqualTo(talk.people().getLast().toString());
    }

    @Test
    void merge_that_would_have_more_masks_than_a_line_can_keep_is_refused() {
        var talk = talk();
        var masks = IntStream.range(0, 81)
                .mapToObj(i -> (800 + 2 * i) + "-" + (801 + 2 * i))
                .collect(Collectors.joining(","));
        var first = talk.says("x".repeat(990));
        var second = talk.says("y".repeat(990));
        talk.does(set(first, "masks", StringNode.valueOf(masks)));
        talk.does(set(second, "masks", StringNode.valueOf(masks)));

        assertThat(talk.tries(new NoteOperation.Merge(second, first))).isEqualTo(refused("limit-masks"));
        assertThat(talk.texts()).hasSize(2);
    }

    @Test
    void undone_merge_and_split_leave_everything_as_it_was() {
        var talk = talk();
        var map = map(talk.workspace());
        var card = place(map, "Nobody can tell").id();
        var first = talk.says("We asked Ines.");
        var second = talk.says("She laughed.");
        talk.does(link(first, map, card, 3, 8));
        talk.does(set(first, "masks", StringNode.valueOf("9-13")));
        var before = talk.lines();

        talk.does(new NoteOperation.Merge(second, first));
        talk.does(new NoteOperation.Undo());
        assertThat(talk.lines()).isEqualTo(before);
        talk.does(new NoteOperation.Split(first, 8, Ids.next()));
        talk.does(new NoteOperation.Undo());

        assertThat(talk.lines()).isEqualTo(before);
    }

    @Test
    void masks_and_links_move_along_when_words_change_before_them() {
        var talk = talk();
        var map = map(talk.workspace());
        var note = talk.says("Ines came.");
        talk.does(set(note, "masks", StringNode.valueOf("0-4")));
        talk.does(link(note, map, place(map, "Shop").id(), 5, 9));

        talk.does(text(note, "Yesterday Ines came."));

        assertThat(talk.seen(note, "masks")).isEqualTo("10-14");
        assertThat(links(talk, note))
                .singleElement()
                .satisfies(link -> assertThat(link).containsEntry("from", 15).containsEntry("to", 19));
    }

    @Test
    void links_lead_only_to_what_is_on_that_map_of_this_workspace() {
        var talk = talk();
        var map = map(talk.workspace());
        var elsewhere = map(workspace());
        var note = talk.says("one");
        var card = place(map, "Nobody can tell").id();
        var step = place(map, "Choose a pass").id();
        var lane = place(map, "Pain points").id();

        assertThat(talk.tries(link(note, elsewhere, place(elsewhere, "Shop").id(), null, null)))
                .isEqualTo(refused("not-found"));
        assertThat(talk.tries(link(note, map, place(elsewhere, "Shop").id(), null, null)))
                .isEqualTo(refused("wrong-place"));
        assertThat(talk.tries(link(note, map, card, 0, 99))).isEqualTo(refused("part-range"));
        assertThat(talk.tries(new NoteOperation.Link(note, Ids.next(), map, card, lane, "supports", null, null, null)))
                .isEqualTo(refused("wrong-place"));
        talk.does(new NoteOperation.Link(note, Ids.next(), map, step, lane, "contradicts", -2, null, null));

        assertThat(links(talk, note)).hasSize(1);
    }

    @OnH2
    static class H2Test extends NotePartTests {}

    @OnMariaDb
    static class MariaDbTest extends NotePartTests {}
}
