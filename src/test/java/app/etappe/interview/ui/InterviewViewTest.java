package app.etappe.interview.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.etappe.base.Ids;
import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteOperation;
import app.etappe.interview.NoteService;
import app.etappe.testing.ResearchViewTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ria and Rob do research in Ann's workspace; Ed edits, Vic reads, Sam is a stranger. */
@SuppressWarnings("NullAway.Init") // made before each test
class InterviewViewTest extends ResearchViewTest {

    @Autowired
    InterviewService interviews;

    @Autowired
    NoteService notes;

    private UUID sam;
    private String list;

    @BeforeEach
    void sam_is_a_stranger() {
        sam = account("Sam");
        list = InterviewView.address(rail, null);
    }

    private UUID interview(String title) {
        return as(
                ria,
                () -> interviews.add(
                        rail,
                        InterviewDraft.of(InterviewKind.WORKSHOP, LocalDate.of(2026, 11, 12))
                                .titled(title)));
    }

    private void line(UUID interview, String text) {
        as(
                ria,
                () -> notes.apply(
                        interview,
                        NoteCommand.now(
                                new NoteOperation.Add(Ids.next(), null, "verbatim", null, null, text, null, null))));
    }

    @Test
    void who_begins_an_interview_comes_to_its_log_and_the_other_sees_it_in_the_list() {
        var atRobs = visitor(rob, list);
        assertThat(atRobs.sees("No interviews yet")).isTrue();
        var atRias = visitor(ria, list);

        atRias.click("Log interview");
        atRias.fill("Title", "Workshop Lyon");
        atRias.click("Begin");

        assertThat(atRias.address()).startsWith(list + "/");
        assertThat(atRias.find(InterviewLog.class).all()).hasSize(1);
        await().pollInSameThread().untilAsserted(() -> {
            atRobs.waits();
            assertThat(atRobs.sees("Workshop Lyon")).isTrue();
        });
    }

    @Test
    void released_lines_are_read_by_those_who_edit_and_taken_back_they_are_gone() {
        var talk = interview("Workshop Lyon");
        line(talk, "We added it up twice.");
        var atRias = visitor(ria, InterviewView.address(rail, talk));
        var atEds = visitor(ed, list);
        assertThat(atEds.sees("No interviews yet")).isTrue();

        atRias.click("Release");
        atEds.open(InterviewView.address(rail, talk));

        assertThat(atEds.sees("“We added it up twice.”")).isTrue();
        assertThat(atEds.find(InterviewLog.class).all()).isEmpty();
        assertThat(atEds.canClick("Release")).isFalse();

        as(ria, () -> interviews.takeBackRelease(talk));

        await().pollInSameThread().untilAsserted(() -> {
            atEds.waits();
            assertThat(atEds.sees("“We added it up twice.”")).isFalse();
        });
    }

    @Test
    void who_may_read_no_research_is_told_whom_to_ask() {
        interview("Workshop Lyon");

        var atVics = visitor(vic, list);

        assertThat(atVics.sees("Research is not open to you")).isTrue();
        assertThat(atVics.sees("Workshop Lyon")).isFalse();
    }

    @Test
    void interview_of_another_workspace_is_not_found() {
        var talk = interview("Workshop Lyon");

        var atSams = visitor(sam, InterviewView.address(rail, talk));

        assertThat(atSams.sees("Workshop Lyon")).isFalse();
        assertThat(atSams.find(InterviewLog.class).all()).isEmpty();
    }

    @Test
    void archived_interview_is_found_in_the_archive_and_comes_back() {
        var talk = interview("Workshop Lyon");
        as(ria, () -> interviews.archive(talk));
        var atRias = visitor(ria, list);
        assertThat(atRias.sees("Workshop Lyon")).isFalse();

        atRias.click("Archive");
        assertThat(atRias.sees("Workshop Lyon")).isTrue();
        as(ria, () -> interviews.restore(talk));
        atRias.click("Back to those in use");

        assertThat(atRias.sees("Workshop Lyon")).isTrue();
    }
}
