package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.evidence.Coverage;
import app.etappe.evidence.CoverageService;
import app.etappe.participant.WithdrawalService;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.StringNode;

/** How lines that are linked to a map count as people behind it. */
abstract class EvidenceTests extends InterviewFixture {

    @Autowired
    CoverageService coverage;

    @Autowired
    WithdrawalService withdrawals;

    private void links(Talk talk, UUID note, UUID map, String place, String stance) {
        talk.does(
                new NoteOperation.Link(note, Ids.next(), map, place(map, place).id(), null, stance, null, null, null));
    }

    private Coverage shop(UUID who, UUID map, @Nullable UUID segment) {
        return as(who, () -> coverage.stages(map, segment)).stages().getFirst().coverage();
    }

    private Talk talkAbout(UUID workspace, UUID map, UUID... people) {
        var id = as(ann, () -> interviews.add(workspace, draft(map, people)));
        return new Talk(notes, workspace, id, List.of(people), ann);
    }

    @Test
    void people_count_once_however_much_they_say_and_wherever_in_the_stage() {
        var workspace = workspace();
        var map = map(workspace);
        var one = participant(workspace);
        var two = participant(workspace);
        var talk = talkAbout(workspace, map, one, two);
        links(talk, talk.says(one.toString(), "I could not tell."), map, "Nobody can tell", "supports");
        links(talk, talk.says(one.toString(), "Really not."), map, "Choose a pass", "supports");
        links(talk, talk.says(two.toString(), "I could."), map, "Nobody can tell", "contradicts");

        var shop = shop(ann, map, null);

        assertThat(shop).isEqualTo(new Coverage(1, 1, 0, 0, LocalDate.of(2026, 11, 12)));
        assertThat(as(ann, () -> coverage.stages(map, null)).asked()).isEqualTo(2);
    }

    @Test
    void thoughts_questions_and_removed_lines_are_no_evidence() {
        var workspace = workspace();
        var map = map(workspace);
        var one = participant(workspace);
        var talk = talkAbout(workspace, map, one);
        var thought = talk.says("She hesitates.");
        links(talk, thought, map, "Shop", "supports");
        links(talk, talk.says("i", "Was it clear?"), map, "Shop", "supports");
        var gone = talk.says("Yes.");
        links(talk, gone, map, "Shop", "supports");

        talk.does(Talk.set(thought, "kind", StringNode.valueOf("thought")));
        talk.does(new NoteOperation.Remove(gone));

        assertThat(shop(ann, map, null).isAssumption()).isTrue();
    }

    @Test
    void who_does_no_research_sees_what_released_interviews_stand_behind() {
        var workspace = workspace();
        var map = map(workspace);
        var talk = talkAbout(workspace, map, participant(workspace));
        links(talk, talk.says("I could not tell."), map, "Shop", "supports");

        assertThat(shop(ann, map, null).customers()).isEqualTo(1);
        assertThat(shop(ed, map, null)).isEqualTo(Coverage.NONE);
        as(ann, () -> interviews.release(talk.id()));

        assertThat(shop(ed, map, null).customers()).isEqualTo(1);
    }

    @Test
    void withdrawn_people_stand_behind_nothing_and_archived_interviews_neither() {
        var workspace = workspace();
        var map = map(workspace);
        var one = participant(workspace);
        var talk = talkAbout(workspace, map, one);
        var other = talkAbout(workspace, map, participant(workspace));
        links(talk, talk.says("I could not tell."), map, "Shop", "supports");
        links(other, other.says("Nor I."), map, "Shop", "supports");
        assertThat(shop(ann, map, null).customers()).isEqualTo(2);

        as(ann, () -> withdrawals.withdraw(one));
        as(ann, () -> interviews.archive(other.id()));

        assertThat(shop(ann, map, null)).isEqualTo(Coverage.NONE);
        assertThat(as(ann, () -> coverage.stages(map, null)).asked()).isZero();
    }

    @Test
    void source_that_nobody_is_named_for_is_counted_apart() {
        var workspace = workspace();
        var map = map(workspace);
        var talk = talkAbout(workspace, map);
        var note = talk.says(null, "Too dear.");
        links(talk, note, map, "Shop", "supports");

        assertThat(shop(ann, map, null)).isEqualTo(new Coverage(0, 0, 1, 0, LocalDate.of(2026, 11, 12)));
    }

    @OnH2
    static class H2Test extends EvidenceTests {}

    @OnMariaDb
    static class MariaDbTest extends EvidenceTests {}
}
