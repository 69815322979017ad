package app.etappe.interview;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an interview as a whole.
 *
 * @param title what it is called beside the codes of its participants; may be empty
 * @param minutes how long it took; null where nobody knows
 * @param mapId the map that it is about; null for none
 * @param segmentId the segment that it is about; null for none
 * @param interviewerIds accounts of those who asked
 * @param guide the questions to ask, in order
 */
public record InterviewDraft(
        InterviewKind kind,
        String title,
        LocalDate heldOn,
        @Nullable Integer minutes,
        @Nullable UUID mapId,
        @Nullable UUID segmentId,
        List<UUID> participantIds,
        List<UUID> interviewerIds,
        List<String> guide,
        List<Recording> recordings) {

    /** The most people of one interview, on either side. */
    public static final int PEOPLE = 100;

    /** The most questions of a guide. */
    public static final int QUESTIONS = 100;

    private static final int LONGEST_MINUTES = 6_000;

    /** @throws Refusal {@code limit-people}, {@code limit-questions}, {@code limit-recordings}, {@code time-range} */
    public InterviewDraft {
        title = Texts.nameOrNone(title);
        if (minutes != null && (minutes < 0 || minutes > LONGEST_MINUTES)) {
            throw new Refusal("time-range");
        }
        participantIds =
                within("people", PEOPLE, participantIds.stream().distinct().toList());
        interviewerIds =
                within("people", PEOPLE, interviewerIds.stream().distinct().toList());
        guide = within(
                "questions",
                QUESTIONS,
                guide.stream()
                        .map(question -> Texts.stored(question, Texts.CARD))
                        .filter(question -> !question.isEmpty())
                        .toList());
        recordings = within("recordings", Recording.MOST, recordings);
    }

    /** An interview of which no more is known yet. */
    public static InterviewDraft of(InterviewKind kind, LocalDate heldOn) {
        return new InterviewDraft(kind, "", heldOn, null, null, null, List.of(), List.of(), List.of(), List.of());
    }

    /** The same under this title. */
    public InterviewDraft titled(String newTitle) {
        return new InterviewDraft(
                kind, newTitle, heldOn, minutes, mapId, segmentId, participantIds, interviewerIds, guide, recordings);
    }

    /** The same about this map and segment; null for none. */
    public InterviewDraft about(@Nullable UUID map, @Nullable UUID segment) {
        return new InterviewDraft(
                kind, title, heldOn, minutes, map, segment, participantIds, interviewerIds, guide, recordings);
    }

    /** The same with these participants. */
    public InterviewDraft with(List<UUID> participants) {
        return new InterviewDraft(
                kind, title, heldOn, minutes, mapId, segmentId, participants, interviewerIds, guide, recordings);
    }

    private static <T> List<T> within(String what, int limit, List<T> all) {
        if (all.size() > limit) {
            throw new Refusal("limit-" + what, Map.of("limit", limit));
        }
        return List.copyOf(all);
    }
}
