package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.participant.AfterConsent;
import app.etappe.participant.ConsentDetails;
import app.etappe.participant.ParticipantDraft;
import app.etappe.segment.SegmentDraft;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import app.etappe.testing.TestSocket;
import app.etappe.workspace.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** What a viewer who has a map open is told of its evidence, whatever changes it. */
abstract class EvidenceBadgeTests extends EvidenceBadgeFixture {

    @Test
    void frame_says_who_said_what_of_which_place_by_number_alone() {
        var note = saidOfTheCard();
        talk.does(Talk.set(note, "mood", IntNode.valueOf(-2)));
        links(talk, talk.says(one.toString(), "Really not."), "Nobody can tell", null, "supports");
        links(talk, talk.says(two.toString(), "I could."), "Nobody can tell", null, "contradicts");
        links(talk, talk.says(two.toString(), "Too dear."), "Choose a pass", "Pain points", "supports");
        var survey = talkAbout();
        links(survey, survey.says(null, "Unclear."), "Shop", null, "supports");

        try (var board = board()) {
            var frame = board.next("evidence");

            assertThat(frame.at("/segments/0/name").asString()).isEqualTo("Families");
            assertThat(frame.get("people")).hasToString("""
                    [{"segments":["%s"]},{"segments":[]},{"anonymous":true}]""".formatted(families));
            assertThat(by(frame, "Nobody can tell")).isEqualTo("[[0,1,\"2026-11-12\",-2,1],[1,-1,\"2026-11-12\",0,0]]");
            assertThat(by(frame, "Choose a pass")).isEqualTo("[[1,1,\"2026-11-12\",0,0]]");
            assertThat(by(frame, "Shop")).isEqualTo("[[2,1,\"2026-11-12\",0,0]]");
            assertThat(entry(frame, "Choose a pass").get("lane").asString())
                    .isEqualTo(place(map, "Pain points").id().toString());
            assertThat(frame.toString()).doesNotContain(one.toString()).doesNotContain("P-");
        }
    }

    private String by(JsonNode frame, String place) {
        return entry(frame, place).get("by").toString();
    }

    private JsonNode entry(JsonNode frame, String place) {
        var id = place(map, place).id().toString();
        return frame.get("said")
                .valueStream()
                .filter(entry -> entry.get("element").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void links_come_and_go_on_open_boards() {
        try (var board = board()) {
            gone(board);
            var note = talk.says(one.toString(), "I could not tell.");
            var link = links(talk, note, "Nobody can tell", null, "supports");
            there(board);

            talk.does(new NoteOperation.Unlink(note, link));
            gone(board);
            talk.does(new NoteOperation.Undo());
            there(board);
        }
    }

    @Test
    void what_makes_a_line_evidence_or_not_is_told() {
        var note = saidOfTheCard();
        try (var board = board()) {
            there(board);
            talk.does(Talk.set(note, "kind", StringNode.valueOf("thought")));
            gone(board);
            talk.does(Talk.set(note, "kind", StringNode.valueOf("seen")));
            there(board);
            talk.does(Talk.set(note, "speaker", StringNode.valueOf("i")));
            gone(board);
            talk.does(Talk.set(note, "speaker", StringNode.valueOf(two.toString())));
            assertThat(by(there(board), "Nobody can tell")).startsWith("[[1,");
            talk.does(Talk.set(note, "mood", IntNode.valueOf(3)));
            assertThat(by(there(board), "Nobody can tell")).endsWith(",3,1]]");
            talk.does(new NoteOperation.Remove(note));
            gone(board);
            talk.does(new NoteOperation.Undo());
            there(board);
        }
    }

    @Test
    void interviews_count_while_they_are_released_and_in_use() {
        saidOfTheCard();
        try (var board = board()) {
            there(board);
            as(ann, () -> interviews.takeBackRelease(talk.id()));
            gone(board);
            as(ann, () -> interviews.release(talk.id()));
            there(board);
            as(ann, () -> interviews.archive(talk.id()));
            gone(board);
            as(ann, () -> interviews.restore(talk.id()));
            there(board);
        }
    }

    @Test
    void who_withdraws_goes_at_once_and_comes_back_with_the_withdrawal_taken_back() {
        saidOfTheCard();
        try (var board = board()) {
            assertThat(there(board).get("people")).hasSize(2);

            as(ann, () -> withdrawals.withdraw(one));
            assertThat(board.next("evidence", EvidenceBadgeFixture::isEmpty).get("people"))
                    .hasSize(1);

            as(ann, () -> withdrawals.takeBack(one));
            assertThat(there(board).get("people")).hasSize(2);
        }
    }

    @Test
    void who_did_not_agree_any_longer_is_not_shown() {
        saidOfTheCard();
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (var board = board()) {
            there(board);
            var over = new ConsentDetails(true, true, true, day.minusYears(1), day.minusDays(2), AfterConsent.ERASE);
            as(ann, () -> consents.note(one, over, participants.details(one).version()));
            gone(board);
        }
    }

    @Test
    void two_participants_who_were_one_are_one_customer() {
        saidOfTheCard();
        links(talk, talk.says(two.toString(), "Nor I."), "Nobody can tell", null, "supports");
        try (var board = board()) {
            assertThat(there(board).at("/said/0/by")).hasSize(2);
            as(ann, () -> merging.merge(two, one));
            assertThat(there(board).at("/said/0/by")).hasSize(1);
        }
    }

    @Test
    void segments_are_told_by_their_names_of_now() {
        saidOfTheCard();
        try (var board = board()) {
            there(board);
            as(ann, () -> segments.change(families, new SegmentDraft("Households", "", null, Colour.PINK), version()));
            var renamed = board.next("evidence").at("/segments/0");
            assertThat(renamed.get("name").asString()).isEqualTo("Households");
            assertThat(renamed.get("colour").asString()).isEqualTo("pink");

            var seen = as(ann, () -> participants.details(one)).version();
            as(ann, () -> participants.change(one, new ParticipantDraft(Set.of(), Map.of()), seen));
            assertThat(board.next("evidence").get("segments")).isEmpty();
        }
    }

    private long version() {
        return segments.list(workspace).stream()
                .flatMap(dimension -> dimension.segments().stream())
                .filter(segment -> segment.id().equals(families))
                .findFirst()
                .orElseThrow()
                .version();
    }

    @Test
    void card_that_is_removed_a_moment_after_it_was_linked_is_told_as_gone() {
        var ria = people.signedIn("Ria");
        people.admit(workspace, ria.account(), Role.RESEARCHER);
        var card = place(map, "Nobody can tell").id().toString();
        var interview = "interview/" + talk.id();
        try (var log = TestSocket.open(people.server(), interview, ria.cookie(), people.server());
                var board = TestSocket.open(people.server(), map, ria.cookie(), people.server())) {
            log.greet(null);
            board.greet(null);
            saidOfTheCard();
            log.next("about", about -> isGone(about, card, false));

            board.send("{\"t\":\"do\",\"command\":\"%s\",\"seen\":1,\"ops\":[{\"op\":\"remove\",\"element\":\"%s\"}]}"
                    .formatted(Ids.next(), card));

            log.next("about", about -> isGone(about, card, true));
        }
    }

    private static boolean isGone(JsonNode about, String place, boolean gone) {
        return about.get("places").has(place)
                && about.get("places").get(place).get("gone").asBoolean() == gone;
    }

    @Test
    void many_links_in_a_row_are_told_together() {
        try (var board = board()) {
            gone(board);
            int links = 40;
            for (int i = 0; i < links; i++) {
                links(talk, talk.says(one.toString(), "Line " + i), "Nobody can tell", null, "supports");
            }
            links(talk, talk.says(two.toString(), "And last"), "Shop", null, "supports");
            int frames = 1;
            while (board.next("evidence").get("said").size() < 2) {
                frames++;
            }
            assertThat(frames).isLessThan(links / 2);
        }
    }

    @OnH2
    static class H2Test extends EvidenceBadgeTests {}

    @OnMariaDb
    static class MariaDbTest extends EvidenceBadgeTests {}
}
