package app.etappe.interview;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.participant.ParticipantDetails;
import app.etappe.participant.ParticipantService;
import app.etappe.segment.SegmentService;
import app.etappe.table.TableLimits;
import app.etappe.table.TableReader;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in complaints and survey answers out of table files. Each row is a source of its own, an interview of that kind: of a
 * participant whose code it names, otherwise of somebody whom nobody knows, so that both can be counted apart.
 */
@Service
public class SourceImportService {

    /** What a file may hold. */
    public static final TableLimits LIMITS = new TableLimits(TableLimits.USUAL.bytes(), 1_000, 100);

    private final InterviewService interviews;
    private final NoteService notes;
    private final ParticipantService participants;
    private final SegmentService segments;
    private final WorkspaceAccess workspaces;
    private final Clock clock;

    SourceImportService(
            InterviewService interviews,
            NoteService notes,
            ParticipantService participants,
            SegmentService segments,
            WorkspaceAccess workspaces,
            Clock clock) {
        this.interviews = interviews;
        this.notes = notes;
        this.participants = participants;
        this.segments = segments;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /**
     * Says what would become of a file. Writes nothing.
     *
     * @throws Refusal {@code not-found}, {@code not-allowed}, and what {@link TableReader} says of a file that is no table
     */
    @Transactional(readOnly = true)
    public SourcePreview preview(UUID workspaceId, SourceDraft draft) {
        workspaces.require(Right.RESEARCH, workspaceId);
        var table = TableReader.read(draft.file(), draft.fileName(), LIMITS, name -> !name.isBlank());
        var codes = codes(workspaceId);
        var names = names(workspaceId);
        return new SourceReading(
                        table,
                        draft.kind(),
                        LocalDate.now(clock),
                        code -> Optional.ofNullable(codes.get(Texts.folded(code))),
                        name -> names.getOrDefault(Texts.folded(name), List.of()))
                .preview();
    }

    /**
     * Imports a file row by row.
     *
     * @param written told after each row how many there are so far
     * @throws Refusal {@code import-errors} (count) if the preview has some, and as for {@link #preview}; where a later row is
     *     refused, those before it stay
     */
    @Transactional(propagation = Propagation.NEVER)
    public void bring(UUID workspaceId, SourceDraft draft, IntConsumer written) {
        var preview = preview(workspaceId, draft);
        if (!preview.isClean()) {
            throw new Refusal(
                    "import-errors", Map.of("count", preview.messages().size()));
        }
        for (int i = 0; i < preview.rows().size(); i++) {
            bring(workspaceId, draft, preview.rows().get(i));
            written.accept(i + 1);
        }
    }

    private void bring(UUID workspaceId, SourceDraft draft, SourceRow row) {
        var people = row.participant() == null ? List.<UUID>of() : List.of(row.participant());
        var interview = interviews.add(
                workspaceId,
                InterviewDraft.of(draft.kind(), row.date())
                        .titled(row.title())
                        .about(draft.mapId(), row.segment())
                        .with(people));
        var answer = notes.apply(interview, NoteCommand.now(operations(row).toArray(NoteOperation[]::new)));
        if (answer instanceof NoteAnswer.Refused refused) {
            throw new Refusal(refused.code(), refused.values());
        }
    }

    /** A question stands once above what was answered. Mood and tags are the first answer's. */
    private static List<NoteOperation> operations(SourceRow row) {
        var speaker = row.participant() == null ? null : row.participant().toString();
        var ops = new ArrayList<NoteOperation>();
        UUID last = null;
        var asked = "";
        boolean first = true;
        for (var answer : row.answers()) {
            if (!answer.question().isEmpty() && !answer.question().equals(asked)) {
                last = add(ops, last, Speakers.INTERVIEWER, answer.question(), null, List.of());
            }
            asked = answer.question();
            last = add(ops, last, speaker, answer.text(), first ? row.mood() : null, first ? row.tags() : List.of());
            first = false;
        }
        return ops;
    }

    private static UUID add(
            List<NoteOperation> ops,
            @Nullable UUID after,
            @Nullable String speaker,
            String text,
            @Nullable Integer mood,
            List<String> tags) {
        var note = Ids.next();
        ops.add(new NoteOperation.Add(note, after, NoteKind.VERBATIM.code(), speaker, null, text, mood, tags));
        return note;
    }

    private Map<String, UUID> codes(UUID workspaceId) {
        var codes = new HashMap<String, UUID>();
        participants.list(workspaceId).stream()
                .filter(participant -> !participant.withdrawn())
                .forEach((ParticipantDetails participant) ->
                        codes.put(Texts.folded(participant.code()), participant.id()));
        return codes;
    }

    private Map<String, List<UUID>> names(UUID workspaceId) {
        var names = new HashMap<String, List<UUID>>();
        for (var dimension : segments.list(workspaceId)) {
            for (var segment : dimension.segments()) {
                for (var name : List.of(segment.name(), dimension.name() + ": " + segment.name())) {
                    names.computeIfAbsent(Texts.folded(name), any -> new ArrayList<>())
                            .add(segment.id());
                }
            }
        }
        return names;
    }
}
