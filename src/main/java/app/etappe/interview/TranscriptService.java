package app.etappe.interview;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.upload.TextEncoding;
import app.etappe.transcript.SpeakerMapping;
import app.etappe.transcript.SpeakerRole;
import app.etappe.transcript.Transcript;
import app.etappe.transcript.TranscriptLine;
import app.etappe.transcript.TranscriptReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes transcripts over into interviews: shown first, then written behind the lines that are there. */
@Service
public class TranscriptService {

    private final NoteService notes;
    private final InterviewService interviews;
    private final InterviewAccess access;

    TranscriptService(NoteService notes, InterviewService interviews, InterviewAccess access) {
        this.notes = notes;
        this.interviews = interviews;
        this.access = access;
    }

    /**
     * Reads a file and writes nothing.
     *
     * @param chosen how its letters are written; null to recognise it
     * @throws Refusal {@code not-found}, {@code not-allowed}, {@code interview-archived}, and what {@link TranscriptReader}
     *     says of the file
     */
    @Transactional(readOnly = true)
    public Transcript read(UUID interviewId, byte[] file, String fileName, @Nullable TextEncoding chosen) {
        access.requireWrite(interviewId);
        return TranscriptReader.read(file, fileName, chosen);
    }

    /**
     * Writes the lines, word for word, behind those that are there: one command for each 2,000, each of which undo takes back.
     * Times of a recording are made times of the interview.
     *
     * @param written told after each command how many lines there are so far
     * @throws Refusal {@code not-found}, {@code not-allowed}, {@code interview-archived}, {@code limit-notes} (limit), {@code
     *     unknown-participant}, {@code participant-withdrawn}; where a later command is refused, the lines before it stay
     */
    @Transactional(propagation = Propagation.NEVER)
    public void takeOver(UUID interviewId, TranscriptDraft draft, IntConsumer written) {
        access.requireWrite(interviewId);
        var present = notes.snapshot(interviewId).notes();
        var lines = draft.transcript().lines();
        if (present.size() + lines.size() > Notes.MOST) {
            throw new Refusal("limit-notes", Map.of("limit", Notes.MOST));
        }
        long offset = interviews.details(interviewId).draft().recordings().stream()
                .findFirst()
                .map(Recording::offset)
                .orElse(0L);
        var after = last(present);
        for (int from = 0; from < lines.size(); from += NoteCommand.LARGEST) {
            var part = lines.subList(from, Math.min(lines.size(), from + NoteCommand.LARGEST));
            var ops = operations(part, draft.speakers(), offset, after);
            apply(interviewId, ops);
            after = ops.getLast().note();
            written.accept(from + part.size());
        }
    }

    private static @Nullable UUID last(List<NotePatch> present) {
        return present.stream()
                .max(Comparator.comparing(
                                (NotePatch note) -> String.valueOf(note.fields().get("rank")))
                        .thenComparing(note -> note.id().toString()))
                .map(NotePatch::id)
                .orElse(null);
    }

    private static List<NoteOperation.Add> operations(
            List<TranscriptLine> lines, SpeakerMapping speakers, long offset, @Nullable UUID after) {
        var ops = new ArrayList<NoteOperation.Add>();
        var before = after;
        for (var line : lines) {
            var note = Ids.next();
            var start = line.startMillis();
            ops.add(new NoteOperation.Add(
                    note,
                    before,
                    NoteKind.VERBATIM.code(),
                    speaker(speakers.of(line)),
                    start == null ? null : Math.max(0, start - offset),
                    line.text(),
                    null,
                    null));
            before = note;
        }
        return ops;
    }

    private static @Nullable String speaker(SpeakerMapping.Part part) {
        if (part.role() == SpeakerRole.INTERVIEWER) {
            return Speakers.INTERVIEWER;
        }
        return part.participant() == null ? null : part.participant().toString();
    }

    private void apply(UUID interviewId, List<NoteOperation.Add> ops) {
        var answer = notes.apply(interviewId, NoteCommand.now(ops.toArray(NoteOperation[]::new)));
        if (answer instanceof NoteAnswer.Refused refused) {
            throw new Refusal(refused.code(), refused.values());
        }
    }
}
