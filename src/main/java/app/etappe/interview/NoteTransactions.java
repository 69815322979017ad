package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.base.live.ContentHash;
import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The one transaction in which a command is checked and done. Whatever it reads, it reads after it has the lock. */
@Component
class NoteTransactions {

    /** So many lines are placed with a query each; more of them read all ranks at once. */
    private static final int FEW = 3;

    private final InterviewRevisions revisions;
    private final InterviewAccess access;
    private final InterviewLog log;
    private final Notes notes;
    private final NoteWords words;
    private final NoteActs acts;
    private final NotePatches patches;
    private final Speakers speakers;
    private final EvidenceNews evidence;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ObjectWriter json;

    NoteTransactions(
            InterviewRevisions revisions,
            InterviewAccess access,
            InterviewLog log,
            Notes notes,
            NoteWords words,
            NoteActs acts,
            NotePatches patches,
            Speakers speakers,
            EvidenceNews evidence,
            CurrentUser currentUser,
            Clock clock,
            JsonMapper json) {
        this.revisions = revisions;
        this.access = access;
        this.log = log;
        this.notes = notes;
        this.words = words;
        this.acts = acts;
        this.patches = patches;
        this.speakers = speakers;
        this.evidence = evidence;
        this.currentUser = currentUser;
        this.clock = clock;
        this.json = json.writerFor(new TypeReference<List<NoteOperation>>() {});
    }

    /** @throws Refusal if the command is refused; nothing is written then */
    @Transactional
    NoteAnswer apply(UUID interviewId, NoteCommand command) {
        long revision = revisions.lock(interviewId);
        var interview = access.requireOpen(interviewId);
        var author = currentUser.requireId();
        var hash = ContentHash.of(json.writeValueAsBytes(command.ops()));
        var earlier = log.ofCommand(interviewId, author, command.command());
        if (earlier.isPresent()) {
            return repeated(earlier.get(), hash);
        }
        boolean group = command.ops().size() > FEW;
        var edit = new NoteEdit(notes, interview, author, revision + 1, group);
        notes.some(interviewId, command.notes());
        perform(edit, command);
        return new NoteAnswer.Committed(logged(edit, command.command(), hash));
    }

    /** Inserts go out by kind, so that texts of lines that were there would take those of a new line ahead of the line itself. */
    private void perform(NoteEdit edit, NoteCommand command) {
        boolean lines = true;
        for (var op : command.ops()) {
            if (op.makesLine() && !lines) {
                notes.flush();
            }
            acts.perform(edit, op, command);
            lines = op instanceof NoteOperation.Add;
        }
    }

    private static NoteAnswer repeated(InterviewChange earlier, String hash) {
        if (!earlier.commandHash().equals(hash)) {
            throw new Refusal("command-reused");
        }
        return new NoteAnswer.Repeated(earlier.revision());
    }

    /** Puts a finished edit into the log. */
    InterviewPatch logged(NoteEdit edit, UUID commandId, String hash) {
        // The database keeps microseconds; what is handed out now shall be what is read later.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var change = log.add(edit, now, commandId, hash);
        revisions.moveOn(edit, now);
        evidence.tell(edit);
        words.follow(edit);
        return patches.patch(change, edit);
    }

    /** What stands there now, read under the lock so that it is one revision and not parts of two. */
    @Transactional
    InterviewSnapshot snapshot(UUID interviewId) {
        long revision = revisions.lock(interviewId);
        var interview = access.requireResearcher(interviewId);
        var withdrawn = speakers.withdrawn(interview.participantIds());
        return new InterviewSnapshot(
                revision,
                patches.whole(interviewId, note -> Withdrawn.isHeard(note, interview, withdrawn)),
                interview.clock().wire());
    }

    /** The committed revisions after one, oldest first. */
    @Transactional(readOnly = true)
    List<InterviewPatch> since(UUID interviewId, long revision, int limit) {
        var interview = access.requireResearcher(interviewId);
        var changes = log.since(interviewId, revision, limit);
        if (changes.isEmpty()) {
            return List.of();
        }
        var values = log.values(
                interviewId, changes.getFirst().revision(), changes.getLast().revision());
        return patches.patches(interview, changes, values);
    }
}
