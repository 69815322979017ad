package app.etappe.live;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.etappe.base.Ids;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestSocket;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a board's socket does to those who may not open it or misuse it, and when the database is away. */
abstract class SocketMisuseTests extends SocketFixture {

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
        assertThat(as(ann.account(), () -> boards.snapshot(map)).revision()).isEqualTo(1);
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
            assertThat(anns.next("outdated").get("protocol").asInt()).isEqualTo(2);
        }
    }

    @Test
    void edit_while_the_database_is_away_goes_through_when_it_is_back() {
        var edit = rename(Ids.next(), 1, "kept");
        try (var anns = open(ann)) {
            anns.greet(null);
            anns.next("snapshot");
            database.away(() -> assertThat(anns.send(edit).closeCode()).isEqualTo(4503));
        }
        try (var again = open(ann)) {
            again.greet(1L);
            again.next("welcome");
            again.send(edit.replace("\"ops\"", "\"again\":true,\"ops\""));
            assertThat(again.next("patch").get("revision").asLong()).isEqualTo(2);
        }
    }

    @OnH2
    static class H2Test extends SocketMisuseTests {}

    @OnMariaDb
    static class MariaDbTest extends SocketMisuseTests {}
}
