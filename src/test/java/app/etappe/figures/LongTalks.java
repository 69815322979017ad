package app.etappe.figures;

import app.etappe.base.Ids;
import app.etappe.interview.InterviewDraft;
import app.etappe.interview.InterviewKind;
import app.etappe.interview.InterviewService;
import app.etappe.interview.NoteCommand;
import app.etappe.interview.NoteOperation;
import app.etappe.interview.NoteService;
import app.etappe.participant.ParticipantDraft;
import app.etappe.participant.ParticipantService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Interviews with many lines, as somebody may have logged them who types fast. */
final class LongTalks {

    private static final List<String> SAID = List.of(
            "We added it up on paper, leg by leg, and then once more.",
            "Nobody could tell us whether the seats were next to each other.",
            "The envelope came on Thursday, and we left on Friday.",
            "With two children and a pram that is no joke.",
            "My sister knew how it works, so we asked her.");
    private static final List<String> TAGS = List.of("price", "family", "paper", "seat", "luggage", "help");

    private LongTalks() {}

    /** By the current user, with one participant. Every fifth line has a tag. */
    static UUID add(ApplicationContext application, UUID workspace, int lines) {
        var participant =
                application.getBean(ParticipantService.class).add(workspace, new ParticipantDraft(Set.of(), Map.of()));
        var interview = application.getBean(InterviewService.class).add(workspace, draft(participant));
        var notes = application.getBean(NoteService.class);
        var ops = new ArrayList<NoteOperation>();
        UUID after = null;
        for (int line = 0; line < lines; line++) {
            var added = line(line, after, participant);
            after = added.note();
            ops.add(added);
            if (ops.size() == NoteCommand.LARGEST || line == lines - 1) {
                notes.apply(interview, NoteCommand.now(ops.toArray(NoteOperation[]::new)));
                ops.clear();
            }
        }
        return interview;
    }

    private static NoteOperation.Add line(int number, @Nullable UUID after, UUID participant) {
        boolean asked = number % 4 == 0;
        return new NoteOperation.Add(
                Ids.next(),
                after,
                asked ? "paraphrase" : "verbatim",
                asked ? "i" : participant.toString(),
                4_000L * number,
                SAID.get(number % SAID.size()) + " " + number,
                null,
                number % 5 == 0 ? List.of(TAGS.get(number / 5 % TAGS.size())) : null);
    }

    private static InterviewDraft draft(UUID participant) {
        return new InterviewDraft(
                InterviewKind.INTERVIEW,
                "",
                LocalDate.of(2026, 11, 12),
                60,
                null,
                null,
                List.of(participant),
                List.of(),
                List.of("How did you decide?"),
                List.of());
    }
}
