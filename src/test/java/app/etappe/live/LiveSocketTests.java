package app.etappe.live;

import static app.etappe.testing.Acting.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.security.SignInService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestClock;
import app.etappe.workspace.RightsChanged;
import app.etappe.workspace.Role;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a board's socket does for those who have the board open. */
abstract class LiveSocketTests extends SocketFixture {

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
    void browser_that_offers_compression_gets_none() throws Exception {
        try (var connection =
                new Socket("localhost", URI.create(people.server()).getPort())) {
            connection.getOutputStream().write("""
                    GET /live/map/%s HTTP/1.1
                    Host: localhost
                    Origin: %s
                    Cookie: %s
                    Connection: Upgrade
                    Upgrade: websocket
                    Sec-WebSocket-Version: 13
                    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                    Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits

                    """.formatted(map, people.server(), ann.cookie())
                    .replace("\n", "\r\n")
                    .getBytes(UTF_8));
            var answer = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8))
                    .lines()
                    .takeWhile(line -> !line.isEmpty())
                    .toList();

            assertThat(answer.getFirst()).contains("101");
            assertThat(answer).noneMatch(line -> line.contains("permessage-deflate"));
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

        var valid = database.sql()
                .sql("select count(*) from sign_in where account_id = ? and expires_at > ?")
                .params(ann.account(), Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        assertThat(valid).isEqualTo(1);
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

    @Autowired
    SignInService signIns;

    @Autowired
    TestClock clock;

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

    @OnH2
    static class H2Test extends LiveSocketTests {}

    @OnMariaDb
    static class MariaDbTest extends LiveSocketTests {}
}
