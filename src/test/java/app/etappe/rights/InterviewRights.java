package app.etappe.rights;

import app.etappe.base.Refusal;
import app.etappe.evidence.CoverageService;
import app.etappe.evidence.PlaceEvidenceService;
import app.etappe.interview.EvidenceService;
import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.interview.NoteAnswer;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteOperation;
import app.etappe.interview.NoteService;
import app.etappe.interview.PlaceSearchService;
import app.etappe.interview.QuoteService;
import app.etappe.interview.ReleasedNoteService;
import app.etappe.interview.SourceDraft;
import app.etappe.interview.SourceImportService;
import app.etappe.interview.TranscriptDraft;
import app.etappe.interview.TranscriptService;
import app.etappe.journey.BoardSpot;
import app.etappe.journey.MapContent;
import app.etappe.journey.MapService;
import app.etappe.testing.TestDatabase;
import app.etappe.transcript.SpeakerMapping;
import app.etappe.transcript.TranscriptReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Interviews, their lines, and who reads what was released. */
class InterviewRights implements RightsRows {

    private static final Set<Person> RESEARCHERS = EnumSet.of(Person.RESEARCHER);
    private static final Set<Person> READERS =
            EnumSet.of(Person.EDITOR, Person.RESEARCHER, Person.DECIDER, Person.OWNER);
    private static final InterviewDraft NOTHING =
            InterviewDraft.of(InterviewKind.INTERVIEW, LocalDate.of(2026, 11, 12));

    private static final SourceDraft COMPLAINTS = new SourceDraft(
            InterviewKind.COMPLAINT, "text\nLate again\n".getBytes(StandardCharsets.UTF_8), "file.csv", null);
    private static final byte[] TRANSCRIPT = "Kim: Why?\nLee: So.\n".getBytes(StandardCharsets.UTF_8);

    @FunctionalInterface
    private interface CallOnInterview {
        void on(Scene scene, UUID interview);
    }

    @Override
    public List<RightsRow> rows() {
        return List.of(
                RightsRow.inWorkspace(
                        "InterviewService.list(UUID, boolean)",
                        READERS,
                        scene -> interviews(scene).list(scene.workspace(), false)),
                RightsRow.inWorkspace(
                        "InterviewService.add(UUID, InterviewDraft)",
                        RESEARCHERS,
                        scene -> interviews(scene).add(scene.workspace(), NOTHING)),
                hidden(
                        "InterviewService.details(UUID)",
                        READERS,
                        (scene, id) -> interviews(scene).details(id)),
                changing(
                        "InterviewService.change(UUID, InterviewDraft, long)",
                        (scene, id) -> interviews(scene).change(id, NOTHING, 0)),
                changing(
                        "InterviewService.release(UUID)",
                        (scene, id) -> interviews(scene).release(id)),
                changing(
                        "InterviewService.takeBackRelease(UUID)",
                        (scene, id) -> interviews(scene).takeBackRelease(id)),
                changing(
                        "InterviewService.archive(UUID)",
                        (scene, id) -> interviews(scene).archive(id)),
                changing(
                        "InterviewService.restore(UUID)",
                        (scene, id) -> interviews(scene).restore(id)),
                changing("NoteService.apply(UUID, NoteCommand)", InterviewRights::write),
                hidden(
                        "NoteService.snapshot(UUID)",
                        RESEARCHERS,
                        (scene, id) -> notes(scene).snapshot(id)),
                hidden(
                        "NoteService.changesSince(UUID, long, int)",
                        RESEARCHERS,
                        (scene, id) -> notes(scene).changesSince(id, 0, 10)),
                hidden(
                        "PlaceSearchService.find(UUID, String)",
                        RESEARCHERS,
                        (scene, id) -> scene.bean(PlaceSearchService.class).find(id, "")),
                RightsRow.inWorkspace(
                        "SourceImportService.preview(UUID, SourceDraft)",
                        RESEARCHERS,
                        scene -> scene.bean(SourceImportService.class).preview(scene.workspace(), COMPLAINTS)),
                RightsRow.inWorkspace(
                        "SourceImportService.bring(UUID, SourceDraft, IntConsumer)",
                        RESEARCHERS,
                        scene ->
                                scene.bean(SourceImportService.class).bring(scene.workspace(), COMPLAINTS, rows -> {})),
                changing(
                        "TranscriptService.read(UUID, byte[], String, TextEncoding)",
                        (scene, id) -> transcripts(scene).read(id, TRANSCRIPT, "talk.txt", null)),
                changing(
                        "TranscriptService.takeOver(UUID, TranscriptDraft, IntConsumer)",
                        (scene, id) -> transcripts(scene).takeOver(id, transcript(), lines -> {})),
                onMap(
                        "EvidenceService.of(UUID)",
                        (scene, map) -> scene.bean(EvidenceService.class).of(map)),
                onMap(
                        "EvidenceService.released(UUID)",
                        (scene, map) -> scene.bean(EvidenceService.class).released(map)),
                onMap(
                        "EvidenceService.released(UUID, Set)",
                        (scene, map) -> scene.bean(EvidenceService.class).released(map, Set.of(map))),
                onMap(
                        "QuoteService.of(UUID, Set)",
                        (scene, map) -> scene.bean(QuoteService.class).of(map, Set.of(new BoardSpot(map, null)))),
                onMap(
                        "PlaceEvidenceService.of(UUID, Set, UUID)",
                        (scene, map) ->
                                scene.bean(PlaceEvidenceService.class).of(map, Set.of(new BoardSpot(map, null)), null)),
                onMap(
                        "CoverageService.stages(UUID, UUID)",
                        (scene, map) -> scene.bean(CoverageService.class).stages(map, null)),
                hidden(
                        "ReleasedNoteService.read(UUID)",
                        READERS,
                        (scene, id) -> scene.bean(ReleasedNoteService.class).read(id)));
    }

    private static void write(Scene scene, UUID interview) {
        if (notes(scene).apply(interview, NoteCommand.now(new NoteOperation.Clock(true, 0)))
                instanceof NoteAnswer.Refused refused) {
            throw new Refusal(refused.code());
        }
    }

    /** Whoever may read is told that they may not; for everybody else there is nothing. */
    private static RightsRow changing(String method, CallOnInterview call) {
        return new RightsRow(
                method,
                scene -> call.on(scene, interview(scene)),
                RESEARCHERS,
                person -> READERS.contains(person) ? "not-allowed" : "not-found");
    }

    private static RightsRow hidden(String method, Set<Person> allowed, CallOnInterview call) {
        return new RightsRow(method, scene -> call.on(scene, interview(scene)), allowed, person -> "not-found");
    }

    /** Whoever sees a map sees how much stands behind it. */
    private static RightsRow onMap(String method, CallOnInterview call) {
        return new RightsRow(method, scene -> call.on(scene, map(scene)), Person.MEMBERS, person -> "not-found");
    }

    private static UUID map(Scene scene) {
        var blank = new MapContent(false, List.of(), List.of(), List.of());
        return scene.asFounder(
                () -> scene.bean(MapService.class).create(scene.workspace(), "Rail", Locale.ENGLISH, blank));
    }

    /** A released one. */
    private static UUID interview(Scene scene) {
        scene.bean(TestDatabase.class)
                .sql()
                .sql("update membership set researcher = true where account_id = ?")
                .param(scene.founder())
                .update();
        return scene.asFounder(() -> {
            var id = interviews(scene).add(scene.workspace(), NOTHING);
            interviews(scene).release(id);
            return id;
        });
    }

    private static InterviewService interviews(Scene scene) {
        return scene.bean(InterviewService.class);
    }

    private static TranscriptDraft transcript() {
        return new TranscriptDraft(
                TranscriptReader.read(TRANSCRIPT, "talk.txt"), new SpeakerMapping(new LinkedHashMap<>()));
    }

    private static TranscriptService transcripts(Scene scene) {
        return scene.bean(TranscriptService.class);
    }

    private static NoteService notes(Scene scene) {
        return scene.bean(NoteService.class);
    }
}
