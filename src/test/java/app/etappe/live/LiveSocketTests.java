package app.etappe.live;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Ids;
import app.etappe.journey.BoardService;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.security.SignInService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.People;
import app.etappe.testing.SignedInPerson;
import app.etappe.testing.TestClock;
import app.etappe.testing.TestDatabase;
import app.etappe.workspace.RightsChanged;
import app.etappe.workspace.Role;
import app.etappe.workspace.WorkspaceService;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What a board's socket does for those who may open it, and to those who may not or misuse it. */
abstract class LiveSocketTests {

    @Autowired
    People people;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    MapService maps;

    @Autowired
    BoardService boards;

    @Autowired
    TestDatabase database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    SignedInPerson ann;

    @SuppressWarnings("NullAway.Init")
    SignedInPerson bob;

    UUID workspace = Ids.next();
    UUID map = Ids.next();

    @BeforeEach
    void ann_shares_a_map_with_bob() {
        ann = people.signedIn("Ann");
        bob = people.signedIn("Bob");
        workspace = as(ann.account(), () -> workspaces.create("Rail", "UTC"));
        people.admit(workspace, bob.account(), Role.EDITOR);
        var blank = new MapContent(false, List.of(), List.of(), List.of());
        map = as(ann.account(), () -> maps.create(workspace, "By train", Locale.ENGLISH, blank));
    }

    @Test
    void newcomer_gets_the_board_and_then_every_change() {
        try (var anns = open(ann);
                var bobs = open(bob)) {
            anns.greet(null);
            bobs.greet(null);
            assertThat(anns.next("welcome").at("/you/name").asString()).isEqualTo("Ann");
            assertThat(bobs.next("snapshot").get("revision").asLong()).isEqualTo(1);

            anns.send(rename(Ids.next(), 1, "By night train"));

            var patch = bobs.next("patch");
            assertThat(patch.get("revision").asLong()).isEqualTo(2);
            assertThat(patch.at("/changes/0/text").asString()).isEqualTo("By night train");
            assertThat(bobs.snapshot().at("/elements/0/text").asString()).isEqualTo("By train");
            assertThat(anns.next("patch")).isEqualTo(patch);
        }
    }

    @Test
    void whoever_comes_back_gets_what_came_meanwhile() {
        as(ann.account(), () -> maps.rename(map, "two"));
        as(ann.account(), () -> maps.rename(map, "three"));

        try (var first = open(ann);
                var second = open(bob)) {
            first.greet(1L);
            assertThat(first.next("patch").get("revision").asLong()).isEqualTo(2);
            assertThat(first.next("patch").get("revision").asLong()).isEqualTo(3);
            second.greet(3L);
            second.next("welcome");
            as(ann.account(), () -> maps.rename(map, "four"));
            assertThat(second.next("patch").get("revision").asLong()).isEqualTo(4);
        }
    }

    @Test
    void editing_for_hours_keeps_the_sign_in_from_ending_for_want_of_use() {
        try (var anns = open(ann)) {
            anns.greet(null);
            clock.advance(Duration.ofHours(11));
            anns.send(rename(Ids.next(), 1, "By night train"));
            anns.next("patch");
        }
        clock.advance(Duration.ofHours(11));

        try (var again = open(ann)) {
            again.greet(null);
            again.next("welcome");
        }
    }

    @Test
    void change_of_another_node_is_fetched_when_the_next_one_comes() {
        try (var bobs = open(bob)) {
            bobs.greet(null);
            bobs.next("snapshot");
            // What another node commits is in the database, and nobody here is told.
            moveOnSilently("two");
            as(ann.account(), () -> maps.rename(map, "three"));

            assertThat(bobs.next("patch").get("revision").asLong()).isEqualTo(2);
            assertThat(bobs.next("patch").get("revision").asLong()).isEqualTo(3);
        }
    }

    private void moveOnSilently(String title) {
        database.sql()
                .sql(
                        "insert into map_change (map_id, revision, author_id, made_at, command_id, command_hash, value_count)"
                                + " values (?, 2, ?, now(), ?, 'x', 1)")
                .params(map, ann.account(), Ids.next())
                .update();
        database.sql()
                .sql("insert into map_changed_value (map_id, revision, ordinal, element_id, property, value_before,"
                        + " value_after) values (?, 2, 0, ?, 'text', 'By train', ?)")
                .params(map, map, title)
                .update();
        database.sql()
                .sql("update element set content = ? where id = ?")
                .params(title, map)
                .update();
        database.sql()
                .sql("update map_revision set revision = 2 where map_id = ?")
                .param(map)
                .update();
    }

    @Test
    void command_sent_twice_is_answered_twice_and_done_once() {
        try (var anns = open(ann)) {
            anns.greet(null);
            var command = Ids.next();
            anns.send(rename(command, 1, "once")).send(rename(command, 1, "once"));

            assertThat(anns.next("patch").get("command").asString()).isEqualTo(command.toString());
            var done = anns.next("done");
            assertThat(done.get("command").asString()).isEqualTo(command.toString());
            assertThat(done.get("revision").asLong()).isEqualTo(2);
        }
    }

    @Test
    void forged_commands_are_refused_and_change_nothing() {
        try (var anns = open(ann)) {
            anns.greet(null);
            anns.next("snapshot");
            anns.send(command("{\"op\":\"remove\",\"element\":\"%s\"}".formatted(Ids.next())));
            assertThat(anns.next("refused").get("code").asString()).isEqualTo("unknown-element");
            anns.send(command("{\"op\":\"drop\",\"element\":\"%s\"}".formatted(map)));
            assertThat(anns.next("refused").get("code").asString()).isEqualTo("command-invalid");
            anns.send(command("{\"op\":\"set\",\"element\":\"%s\",\"property\":\"text\",\"value\":7}".formatted(map)));
            assertThat(anns.next("refused").get("code").asString()).isEqualTo("command-invalid");
            anns.send(command(
                    "{\"op\":\"set\",\"element\":\"%s\",\"property\":\"rank\",\"value\":\"x\"}".formatted(map)));
            assertThat(anns.next("refused").get("code").asString()).isEqualTo("command-invalid");
            anns.send("{\"t\":\"do\",\"command\":\"%s\",\"seen\":1,\"ops\":[]}".formatted(Ids.next()));
            assertThat(anns.next("refused").get("code").asString()).isEqualTo("command-invalid");
        }
        assertThat(as(ann.account(), () -> boards.snapshot(map, null)).revision())
                .isEqualTo(1);
    }

    @Test
    void group_of_too_many_is_refused() {
        var op = "{\"op\":\"untag\",\"element\":\"%s\",\"channel\":\"x\"}".formatted(map);
        try (var anns = open(ann)) {
            anns.greet(null);
            anns.send(command(String.join(",", Collections.nCopies(2_001, op))));
            assertThat(anns.next("refused").get("code").asString()).isEqualTo("limit-group");
        }
    }

    @Test
    void foreign_page_cannot_open_the_socket() {
        assertThatThrownBy(() -> open(ann.cookie(), "https://evil.example")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open(ann.cookie(), null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_a_sign_in_the_socket_is_closed() {
        try (var nobodys = open(null, people.server());
                var forged = open("etappe-sign-in=forged", people.server())) {
            assertThat(nobodys.closeCode()).isEqualTo(4401);
            assertThat(forged.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void for_a_stranger_there_is_no_map() {
        var sam = people.signedIn("Sam");
        try (var strangers = open(sam);
                var nowhere = TestSocket.open(people.server(), Ids.next(), ann.cookie(), people.server())) {
            assertThat(strangers.greet(null).closeCode()).isEqualTo(4404);
            assertThat(nowhere.greet(null).closeCode()).isEqualTo(4404);
        }
    }

    @Test
    void megabyte_in_one_frame_closes_the_socket_alone() {
        try (var anns = open(ann);
                var bobs = open(bob)) {
            bobs.greet(null);
            bobs.next("snapshot");
            anns.greet(null).send("x".repeat(1_000_000));
            assertThat(anns.closeCode()).isEqualTo(4413);
            as(ann.account(), () -> maps.rename(map, "still there"));
            bobs.next("patch");
        }
    }

    @Test
    void thousand_frames_at_once_close_the_socket_alone() {
        try (var anns = open(ann);
                var bobs = open(bob)) {
            bobs.greet(null);
            bobs.next("snapshot");
            anns.greet(null);
            for (int i = 0; i < 1_000; i++) {
                anns.send("{\"t\":\"beat\"}");
            }
            assertThat(anns.closeCode()).isEqualTo(4429);
            as(ann.account(), () -> maps.rename(map, "still there"));
            bobs.next("patch");
        }
    }

    @Test
    void what_is_no_frame_closes_the_socket() {
        for (var nonsense : List.of("", "hello", "{}", "[]", "{\"t\":\"hello\"}", "{\"t\":\"do\"}", "{\"t\":7}")) {
            try (var anns = open(ann)) {
                assertThat(anns.send(nonsense).closeCode()).as(nonsense).isEqualTo(4400);
            }
        }
    }

    @Test
    void page_of_another_protocol_is_told_so() {
        try (var anns = open(ann)) {
            anns.send("{\"t\":\"hello\",\"protocol\":99,\"tab\":\"%s\",\"layer\":null,\"revision\":null}"
                    .formatted(Ids.next()));
            assertThat(anns.next("outdated").get("protocol").asInt()).isEqualTo(1);
        }
    }

    @Test
    void member_just_removed_loses_the_socket_and_a_demoted_one_the_pen() {
        var eve = people.signedIn("Eve");
        people.admit(workspace, eve.account(), Role.EDITOR);
        try (var bobs = open(bob);
                var eves = open(eve)) {
            bobs.greet(null);
            eves.greet(null);
            bobs.next("snapshot");
            eves.next("snapshot");
            people.expel(bob.account());
            database.sql()
                    .sql("update membership set editor = false where account_id = ?")
                    .param(eve.account())
                    .update();
            events.publishEvent(new RightsChanged(workspace, bob.account()));
            events.publishEvent(new RightsChanged(workspace, eve.account()));

            assertThat(bobs.closeCode()).isEqualTo(4404);
            assertThat(eves.next("rights").get("mayEdit").asBoolean()).isFalse();
            eves.send(rename(Ids.next(), 1, "eve's"));
            assertThat(eves.next("refused").get("code").asString()).isEqualTo("not-allowed");
        }
    }

    @Test
    void signing_out_closes_the_socket() {
        try (var bobs = open(bob)) {
            bobs.greet(null);
            bobs.next("snapshot");
            as(bob.account(), signIns::signOutEverywhere);
            assertThat(bobs.closeCode()).isEqualTo(4401);
        }
    }

    @Autowired
    SignInService signIns;

    @Test
    void others_are_seen_where_they_work_and_gone_when_they_leave() {
        try (var anns = open(ann)) {
            anns.greet(null);
            anns.next("snapshot");
            try (var bobs = open(bob)) {
                bobs.greet(null);
                assertThat(anns.next("who").get("name").asString()).isEqualTo("Bob");
                assertThat(bobs.next("welcome").at("/here/0/name").asString()).isEqualTo("Ann");
                bobs.send(
                        "{\"t\":\"at\",\"step\":null,\"lane\":null,\"element\":\"%s\",\"typing\":true}".formatted(map));
                var who = anns.next("who");
                assertThat(who.get("element").asString()).isEqualTo(map.toString());
                assertThat(who.get("typing").asBoolean()).isTrue();
            }
            anns.next("left");
        }
    }

    private TestSocket open(SignedInPerson person) {
        return open(person.cookie(), people.server());
    }

    private TestSocket open(@Nullable String cookie, @Nullable String origin) {
        return TestSocket.open(people.server(), map, cookie, origin);
    }

    private String rename(UUID command, long seen, String title) {
        return "{\"t\":\"do\",\"command\":\"%s\",\"seen\":%d,\"ops\":[{\"op\":\"set\",\"element\":\"%s\",\"property\":\"text\",\"value\":\"%s\"}]}"
                .formatted(command, seen, map, title);
    }

    private static String command(String ops) {
        return "{\"t\":\"do\",\"command\":\"%s\",\"seen\":1,\"ops\":[%s]}".formatted(Ids.next(), ops);
    }

    @OnH2
    static class H2Test extends LiveSocketTests {}

    @OnMariaDb
    static class MariaDbTest extends LiveSocketTests {}
}
