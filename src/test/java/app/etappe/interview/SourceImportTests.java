package app.etappe.interview;

import static app.etappe.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.etappe.base.Refusal;
import app.etappe.table.WorkbookFile;
import app.etappe.testing.OnH2;
import app.etappe.testing.OnMariaDb;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Complaints and survey answers come out of files, a row, a source. */
abstract class SourceImportTests extends InterviewFixture {

    @Autowired
    SourceImportService sources;

    @Test
    void each_row_becomes_a_source_of_its_own_known_or_anonymous() {
        var workspace = workspace();
        var person = participant(workspace);
        var code = as(ann, () -> participants.details(person)).code();
        var file = "Datum;Beschwerde;Teilnehmer;Stimmung;Tags;Filiale\n"
                + "12.11.2026;Zug fiel aus;" + code.toLowerCase(Locale.ROOT) + ";-2;Ausfall, App;Göttingen\n"
                + "2026-11-13;Keine Durchsage;;;;\n";

        var preview = preview(workspace, InterviewKind.COMPLAINT, file);
        var told = new ArrayList<Integer>();
        as(ann, () -> sources.bring(workspace, draft(InterviewKind.COMPLAINT, file), told::add));

        assertThat(preview.known()).isEqualTo(1);
        assertThat(preview.anonymous()).isEqualTo(1);
        assertThat(preview.leftOut()).containsExactly("Filiale");
        assertThat(told).containsExactly(1, 2);
        var all = as(ann, () -> interviews.list(workspace, false));
        assertThat(all)
                .extracting(
                        InterviewSummary::kind,
                        InterviewSummary::heldOn,
                        summary -> summary.participants().size())
                .containsExactly(
                        tuple(InterviewKind.COMPLAINT, LocalDate.of(2026, 11, 13), 0),
                        tuple(InterviewKind.COMPLAINT, LocalDate.of(2026, 11, 12), 1));
        var line = new Talk(notes, workspace, all.getLast().id(), List.of(person), ann)
                .lines()
                .getFirst();
        assertThat(line.fields())
                .containsEntry("text", "Zug fiel aus")
                .containsEntry("speaker", person.toString())
                .containsEntry("mood", -2);
        assertThat((List<?>) line.fields().get("tags")).hasSize(2);
    }

    @Test
    void survey_columns_are_questions_above_their_answers() {
        var workspace = workspace();
        var file = WorkbookFile.of(
                "Survey",
                List.of(
                        List.of("Date", "What hurt most?", "What helped?"),
                        List.of("2026-11-01", "The queue", "A person"),
                        List.of("2026-11-02", "", "Nothing")));
        var draft = new SourceDraft(InterviewKind.SURVEY, file, "survey.xlsx", null);

        as(ann, () -> sources.bring(workspace, draft, rows -> {}));

        var all = as(ann, () -> interviews.list(workspace, false));
        assertThat(new Talk(notes, workspace, all.getLast().id(), List.of(), ann).texts())
                .containsExactly("What hurt most?", "The queue", "What helped?", "A person");
        assertThat(new Talk(notes, workspace, all.getFirst().id(), List.of(), ann).texts())
                .containsExactly("What helped?", "Nothing");
    }

    @Test
    void every_wrong_cell_is_named_and_nothing_is_written() {
        var workspace = workspace();
        var file =
                "text,date,participant,segment,mood\n,2026-11-01,,,\nx,32.1.2026,,,\nx,,P-99,,\nx,,,Nobody,\nx,,,,7\n";

        var preview = preview(workspace, InterviewKind.COMPLAINT, file);

        assertThat(preview.messages())
                .extracting(
                        SourceMessage::row,
                        SourceMessage::column,
                        message -> message.reason().code())
                .containsExactly(
                        tuple(2, "", "source-empty"),
                        tuple(3, "date", "source-day"),
                        tuple(4, "participant", "source-participant"),
                        tuple(5, "segment", "source-segment"),
                        tuple(6, "mood", "mood-range"));
        assertThat(preview.rows()).isEmpty();
        assertThatThrownBy(() ->
                        as(ann, () -> sources.bring(workspace, draft(InterviewKind.COMPLAINT, file), rows -> {})))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("import-errors"));
        assertThat(as(ann, () -> interviews.list(workspace, false))).isEmpty();
    }

    @Test
    void table_without_words_is_refused_by_its_header() {
        var preview = preview(workspace(), InterviewKind.COMPLAINT, "date,branch\n2026-11-01,Berlin\n");

        assertThat(preview.messages())
                .extracting(SourceMessage::row, message -> message.reason().code())
                .containsExactly(tuple(1, "source-text-missing"));
    }

    private SourcePreview preview(UUID workspace, InterviewKind kind, String file) {
        return as(ann, () -> sources.preview(workspace, draft(kind, file)));
    }

    private static SourceDraft draft(InterviewKind kind, String file) {
        return new SourceDraft(kind, file.getBytes(StandardCharsets.UTF_8), "file.csv", null);
    }

    @OnH2
    static class H2Test extends SourceImportTests {}

    @OnMariaDb
    static class MariaDbTest extends SourceImportTests {}
}
