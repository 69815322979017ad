package app.etappe.interview.ui;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.etappe.base.Ids;
import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteOperation;
import app.etappe.interview.NoteService;
import app.etappe.interview.TagService;
import app.etappe.interview.TagSummary;
import app.etappe.testing.ResearchViewTest;
import app.etappe.testing.Visitor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tags and guides as Ria keeps them in order. */
@SuppressWarnings("NullAway.Init") // made before each test
class TagsAndGuidesViewTest extends ResearchViewTest {

    @Autowired
    InterviewService interviews;

    @Autowired
    NoteService notes;

    @Autowired
    TagService tags;

    private Visitor atRias;

    @BeforeEach
    void ria_has_an_interview() {
        var talk = as(ria, () -> interviews.add(rail, draft()));
        as(ria, () -> {
            notes.apply(talk, tagged("Too dear.", "fares"));
            notes.apply(talk, tagged("Too dear for five.", "prices"));
        });
        atRias = visitor(ria, InterviewView.address(rail, talk));
    }

    private static InterviewDraft draft() {
        return InterviewDraft.of(InterviewKind.WORKSHOP, LocalDate.of(2026, 11, 12))
                .titled("Lyon");
    }

    private static NoteCommand tagged(String text, String tag) {
        return NoteCommand.now(new NoteOperation.Add(Ids.next(), null, "seen", null, null, text, null, List.of(tag)));
    }

    private List<String> names() {
        return as(ria, () -> tags.list(rail)).stream().map(TagSummary::name).toList();
    }

    @Test
    void a_tag_is_given_another_name_and_a_group() {
        atRias.choose("More: bring research in, tags", "Tags…");
        assertThat(atRias.sees("#fares")).isTrue();

        atRias.choose("What can be done with “fares”", "Edit…");
        atRias.fill("Name", "Cost of travel");
        atRias.fill("When to use it", "Whenever money is named");
        atRias.click("Save");

        assertThat(atRias.sees("#Cost of travel")).isTrue();
        assertThat(atRias.sees("Whenever money is named")).isTrue();
        assertThat(names()).containsExactlyInAnyOrder("Cost of travel", "prices");
    }

    @Test
    void a_tag_becomes_part_of_another() {
        atRias.choose("More: bring research in, tags", "Tags…");

        atRias.choose("What can be done with “fares”", "Merge…");
        assertThat(atRias.sees("One line has “fares”. They get the other tag instead, and “fares” goes."))
                .isTrue();
        atRias.click("Merge");

        assertThat(names()).containsExactly("prices");
        assertThat(atRias.sees("#fares")).isFalse();
    }

    @Test
    void an_interview_begins_with_a_guide_and_its_questions_are_kept_as_another() {
        atRias.click("Log interview");
        atRias.choose("Begin with a guide", "Somebody who left");
        var questions = atRias.find(TextArea.class).all().getFirst();
        assertThat(questions.getValue()).startsWith("When did you first think of leaving?");
        atRias.fill(questions, questions.getValue() + "\nWould you come back?");

        atRias.click("Keep as a guide…");
        atRias.fill("Name of the guide", "Those who left us");
        atRias.click("Keep");

        assertThat(atRias.entriesOf("Begin with a guide")).startsWith("Those who left us");
    }
}
