package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.journey.BoardCommand;
import app.etappe.journey.BoardService;
import app.etappe.journey.Operation;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.TestSocket;
import app.etappe.workspace.Role;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an interview's socket does to those who misuse it, and to what comes too late. */
abstract class InterviewSocketTests extends InterviewFixture {

    @Autowired
    BoardService boards;

    @SuppressWarnings("NullAway.Init")
    private SignedInPerson ines;

    private UUID map = Ids.next();
    private UUID participant = Ids.next();
    private UUID interview = Ids.next();

    @BeforeEach
    void ines_has_an_interview_about_a_map() {
        var workspace = workspace();
        ines = people.signedIn("Ines");
        people.admit(workspace, ines.account(), Role.RESEARCHER);
        map = map(workspace);
        participant = participant(workspace);
        interview = as(ann, () -> interviews.add(workspace, draft(map, participant)));
    }

    @Test
    void forged_operations_are_refused_one_by_one_and_the_socket_stays() {
        var note = Ids.next();
        var refused = Map.ofEntries(
                Map.entry("{\"op\":\"add\"}", "command-invalid"),
                Map.entry("{\"op\":\"erase\",\"note\":\"%s\"}".formatted(note), "command-invalid"),
                Map.entry(add(Ids.next(), "shouted", "x"), "kind-unknown"),
                Map.entry(add(note, "seen", "x"), "id-in-use"),
                Map.entry(add(Ids.next(), "seen", "x".repeat(2_001)), "text-too-long"),
                Map.entry(add(Ids.next(), "seen", "\\ud83d"), "text-invalid"),
                Map.entry(set(note, "text", "7"), "command-invalid"),
                Map.entry(set(note, "hidden", "\"1\""), "command-invalid"),
                Map.entry(set(note, "removed", "\"1\""), "command-invalid"),
                Map.entry(set(note, "mood", "99"), "mood-range"),
                Map.entry(set(note, "mood", "1.5"), "command-invalid"),
                Map.entry(set(note, "at", "-1"), "time-range"),
                Map.entry(set(note, "at", "99999999999999999999"), "command-invalid"),
                Map.entry(set(note, "masks", "\"2-1,x\""), "mask-range"),
                Map.entry(set(note, "masks", "\"0-9999\""), "mask-range"),
                Map.entry(set(note, "speaker", "\"nobody\""), "unknown-participant"),
                Map.entry(
                        "{\"op\":\"split\",\"note\":\"%s\",\"at\":0,\"into\":\"%s\"}".formatted(note, Ids.next()),
                        "part-range"),
                Map.entry(
                        "{\"op\":\"split\",\"note\":\"%s\",\"at\":1,\"into\":\"%s\"}".formatted(note, note),
                        "id-in-use"),
                Map.entry(
                        "{\"op\":\"merge\",\"note\":\"%s\",\"into\":\"%s\"}".formatted(note, note), "command-invalid"),
                Map.entry("{\"op\":\"remove\",\"note\":\"%s\"}".formatted(Ids.next()), "unknown-note"),
                Map.entry(
                        "{\"op\":\"unlink\",\"note\":\"%s\",\"link\":\"%s\"}".formatted(note, Ids.next()),
                        "unknown-link"),
                Map.entry(link(note, Ids.next(), null, null), "wrong-place"),
                Map.entry(link(note, place(map, "Shop").id(), 1, 99), "part-range"),
                Map.entry("{\"op\":\"clock\",\"running\":true,\"at\":-5}", "time-range"),
                Map.entry("{\"op\":\"undo\"},{\"op\":\"undo\"}", "command-invalid"));
        try (var socket = open()) {
            does(socket, add(note, "seen", "one"));
            refused.forEach(
                    (ops, code) -> assertThat(refusal(socket, ops)).as(ops).isEqualTo(code));
            does(socket, set(note, "text", "\"two\""));
        }
        assertThat(texts()).containsExactly("two");
    }

    @Test
    void two_thousand_operations_are_one_command_and_one_more_is_refused() {
        var note = Ids.next();
        var op = set(note, "mood", "1");
        try (var socket = open()) {
            does(socket, add(note, "seen", "one"));
            does(socket, String.join(",", Collections.nCopies(2_000, op)));
            assertThat(refusal(socket, String.join(",", Collections.nCopies(2_001, op))))
                    .isEqualTo("limit-group");
        }
    }

    @Test
    void tags_and_links_of_a_line_have_an_end() {
        var note = Ids.next();
        var shop = place(map, "Shop").id();
        try (var socket = open()) {
            does(socket, add(note, "seen", "one"));
            for (int i = 0; i < 20; i++) {
                does(
                        socket,
                        "{\"op\":\"tag\",\"note\":\"%s\",\"tag\":\"tag %d\"},%s"
                                .formatted(note, i, link(note, shop, null, null)));
            }
            assertThat(refusal(socket, "{\"op\":\"tag\",\"note\":\"%s\",\"tag\":\"one more\"}".formatted(note)))
                    .isEqualTo("limit-tags");
            assertThat(refusal(socket, link(note, shop, null, null))).isEqualTo("limit-links");
        }
    }

    @Test
    void link_to_a_card_that_is_removed_a_moment_later_stays_and_says_that_it_is_gone() {
        var note = Ids.next();
        var card = place(map, "Nobody can tell").id();
        try (var socket = open()) {
            does(socket, add(note, "seen", "one"));
            does(socket, link(note, card, null, null));
            as(ann, () -> boards.apply(map, null, BoardCommand.now(new Operation.Remove(card))));

            assertThat(refusal(socket, link(note, card, null, null))).isEqualTo("wrong-place");
            does(socket, "{\"op\":\"tag\",\"note\":\"%s\",\"tag\":\"price\"}".formatted(note));
            var about = socket.next("about", frame -> frame.get("tags").size() == 1);
            assertThat(about.get("places").get(card.toString()).get("gone").asBoolean())
                    .isTrue();
            does(socket, "{\"op\":\"undo\"}");
        }
    }

    @Test
    void what_the_database_never_takes_is_refused_and_the_lines_behind_it_arrive() {
        var sql = database.sql();
        sql.sql("alter table note add constraint never_taken check (content <> 'never')")
                .update();
        try (var socket = open()) {
            assertThat(refusal(socket, add(Ids.next(), "seen", "never"))).isEqualTo("command-failed");
            does(socket, add(Ids.next(), "seen", "behind it"));
        } finally {
            sql.sql("alter table note drop constraint never_taken").update();
        }
        assertThat(texts()).containsExactly("behind it");
    }

    @Test
    void who_does_no_research_has_no_socket_even_where_it_was_released() {
        as(ann, () -> interviews.release(interview));
        var eve = people.signedIn("Eve");
        var workspace = database.sql()
                .sql("select workspace_id from interview where id = ?")
                .param(interview)
                .query(UUID.class)
                .single();
        people.admit(workspace, eve.account(), Role.EDITOR, Role.DECIDER);
        try (var hers = TestSocket.open(people.server(), "interview/" + interview, eve.cookie(), people.server());
                var asMap = TestSocket.open(people.server(), "map/" + interview, ines.cookie(), people.server())) {
            assertThat(hers.greet(null).closeCode()).isEqualTo(4404);
            assertThat(asMap.greet(null).closeCode()).isEqualTo(4404);
        }
    }

    private TestSocket open() {
        var socket = TestSocket.open(people.server(), "interview/" + interview, ines.cookie(), people.server());
        socket.greet(null).next("snapshot");
        return socket;
    }

    private static void does(TestSocket socket, String ops) {
        var command = Ids.next();
        socket.send(frame(command, ops));
        socket.next("patch", frame -> frame.get("command").asString().equals(command.toString()));
    }

    private static String refusal(TestSocket socket, String ops) {
        var command = Ids.next();
        socket.send(frame(command, ops));
        var refused = socket.next("refused");
        assertThat(refused.get("command").asString()).isEqualTo(command.toString());
        return refused.get("code").asString();
    }

    private static String frame(UUID command, String ops) {
        return "{\"t\":\"do\",\"command\":\"%s\",\"seen\":1000,\"ops\":[%s]}".formatted(command, ops);
    }

    private String add(UUID note, String kind, String text) {
        return "{\"op\":\"add\",\"note\":\"%s\",\"after\":null,\"kind\":\"%s\",\"speaker\":\"%s\",\"at\":null,\"text\":\"%s\",\"mood\":null}"
                .formatted(note, kind, participant, text);
    }

    private static String set(UUID note, String property, String value) {
        return "{\"op\":\"set\",\"note\":\"%s\",\"property\":\"%s\",\"value\":%s}".formatted(note, property, value);
    }

    private String link(UUID note, UUID element, @Nullable Integer from, @Nullable Integer to) {
        return "{\"op\":\"link\",\"note\":\"%s\",\"link\":\"%s\",\"map\":\"%s\",\"element\":\"%s\",\"lane\":null,\"stance\":\"supports\",\"mood\":null,\"from\":%s,\"to\":%s}"
                .formatted(note, Ids.next(), map, element, from, to);
    }

    private List<String> texts() {
        return as(ann, () -> notes.snapshot(interview)).notes().stream()
                .map(line -> String.valueOf(line.fields().get("text")))
                .toList();
    }

    @OnH2
    static class H2Test extends InterviewSocketTests {}

    @OnMariaDb
    static class MariaDbTest extends InterviewSocketTests {}
}
