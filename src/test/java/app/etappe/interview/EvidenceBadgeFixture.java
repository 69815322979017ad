package app.etappe.interview;

import static app.etappe.testing.Acting.as;

import app.etappe.base.Colour;
import app.etappe.base.Ids;
import app.etappe.participant.ConsentService;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantMergeService;
import app.etappe.participant.WithdrawalService;
import app.etappe.segment.DimensionService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import app.etappe.testing.TestClock;
import app.etappe.testing.TestSocket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Ann has talked to a family and to somebody else about a map, and Vic has it open. */
abstract class EvidenceBadgeFixture extends InterviewFixture {

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    ParticipantMergeService merging;

    @Autowired
    ConsentService consents;

    @Autowired
    DimensionService dimensions;

    @Autowired
    SegmentService segments;

    @Autowired
    TestClock clock;

    UUID workspace = Ids.next();
    UUID map = Ids.next();
    UUID families = Ids.next();
    UUID one = Ids.next();
    UUID two = Ids.next();

    @SuppressWarnings("NullAway.Init")
    Talk talk;

    @BeforeEach
    void ann_talked_to_a_family_and_to_somebody_else_about_the_map() {
        workspace = workspace();
        map = map(workspace);
        families = as(
                ann,
                () -> segments.add(
                        dimensions.add(workspace, "Household"), new SegmentDraft("Families", "", null, Colour.TEAL)));
        one = as(ann, () -> participants.add(workspace, new ParticipantDraft(Set.of(families), Map.of())));
        two = participant(workspace);
        talk = talkAbout(one, two);
    }

    Talk talkAbout(UUID... people) {
        var id = as(ann, () -> interviews.add(workspace, draft(map, people)));
        as(ann, () -> interviews.release(id));
        return new Talk(notes, workspace, id, List.of(people), ann);
    }

    UUID links(Talk talk, UUID note, String place, @Nullable String lane, String stance) {
        var link = Ids.next();
        var laneId = lane == null ? null : place(map, lane).id();
        talk.does(new NoteOperation.Link(note, link, map, place(map, place).id(), laneId, stance, null, null, null));
        return link;
    }

    /** A line of the first of them, linked to the card. */
    UUID saidOfTheCard() {
        var note = talk.says(one.toString(), "I could not tell.");
        links(talk, note, "Nobody can tell", null, "supports");
        return note;
    }

    /** Vic's board, after the evidence that it begins with. */
    TestSocket board() {
        var vic = people.signedIn("Vic");
        people.admit(workspace, vic.account());
        return TestSocket.open(people.server(), map, vic.cookie(), people.server())
                .greet(null);
    }

    static boolean isEmpty(JsonNode frame) {
        return frame.get("said").isEmpty();
    }

    static boolean isFull(JsonNode frame) {
        return !isEmpty(frame);
    }

    static void gone(TestSocket board) {
        board.next("evidence", EvidenceBadgeFixture::isEmpty);
    }

    static JsonNode there(TestSocket board) {
        return board.next("evidence", EvidenceBadgeFixture::isFull);
    }
}
