package app.etappe.interview;

import app.etappe.words.WordQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Goes through interviews, a few at first and then more at once, until a page is full: what is frequent is found in the first of
 * them, and what is rare is looked up in all with few questions.
 */
@Component
class SearchWalk {

    private static final int FEW = 8;
    /** MariaDB counts the rows of fewer than 200 ranges before it chooses a way, and guesses where they are more. */
    private static final int MANY = 128;
    /** Of candidates for words most are what is looked for, so little more than a page is read at once. */
    private static final int AT_ONCE = 2 * SearchedPage.MOST;
    /** Where tags or places leave fewer lines than this, their texts are read rather than frequent words looked up. */
    private static final int NARROW = 100;
    /** Of candidates for a phrase perhaps none. */
    private static final int AT_ONCE_FOR_PHRASE = SearchedPage.MOST_READ;

    private final SearchedInterviews interviews;
    private final NoteCandidates candidates;
    private final FoundNotes found;
    private final Notes notes;

    SearchWalk(SearchedInterviews interviews, NoteCandidates candidates, FoundNotes found, Notes notes) {
        this.interviews = interviews;
        this.candidates = candidates;
        this.found = found;
        this.notes = notes;
    }

    /** @param after where the last page ended; null for the first */
    NotePage go(
            UUID workspaceId,
            NoteSearch search,
            @Nullable SearchedPlaces places,
            boolean researcher,
            @Nullable NotePosition after) {
        var page = new SearchedPage(WordQuery.of(search.text()));
        var begin = after == null ? null : new SearchedInterviews.Begin(after.heldOn(), after.interviewId(), true);
        var from = after;
        for (int size = FEW; ; size = Math.min(4 * size, MANY)) {
            var ids = interviews.next(workspaceId, search, researcher, begin, size);
            var hearing = found.hearing(ids, researcher);
            read(page, hearing, search, places, from);
            page.add(hits -> found.of(hits, hearing));
            if (page.isFull() || ids.size() < size) {
                return page.done();
            }
            begin = SearchedInterviews.Begin.behind(hearing.interview(ids.getLast()));
            from = null;
        }
    }

    private void read(
            SearchedPage page,
            Hearing hearing,
            NoteSearch search,
            @Nullable SearchedPlaces places,
            @Nullable NotePosition after) {
        var question = question(page.query(), search, places, hearing);
        if (hearing.interviews().isEmpty() || question.isOfNobody()) {
            return;
        }
        if (question.isNarrow()) {
            var few = inOrder(candidates.find(hearing.interviews().keySet(), question.ofAnyWords(), after, NARROW));
            if (few.size() < NARROW) {
                read(page, few, hearing);
                return;
            }
        }
        int most = page.query().phrases().isEmpty() ? AT_ONCE : AT_ONCE_FOR_PHRASE;
        var from = after;
        List<Note> next;
        do {
            next = inOrder(candidates.find(hearing.interviews().keySet(), question, from, most));
            read(page, next, hearing);
            from = next.isEmpty() ? from : hearing.position(next.getLast());
        } while (next.size() == most && !page.isFull());
    }

    private static void read(SearchedPage page, List<Note> lines, Hearing hearing) {
        for (var note : lines) {
            if (page.isFull()) {
                return;
            }
            page.read(note, hearing);
        }
    }

    private List<Note> inOrder(List<UUID> ids) {
        Map<UUID, Note> found = notes.some(ids).stream().collect(Collectors.toMap(Note::id, Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    private static NoteCandidates.Question question(
            WordQuery words, NoteSearch search, @Nullable SearchedPlaces places, Hearing hearing) {
        var kinds = search.kinds();
        if (!search.asksWho()) {
            return new NoteCandidates.Question(words, search.tags(), kinds, null, Set.of(), places);
        }
        var speakers = new HashSet<String>();
        hearing.people().values().stream()
                .filter(person ->
                        isMeant(search.participant(), person.id()) && isMeant(search.segment(), person.segmentIds()))
                .forEach(person -> speakers.add(person.id().toString()));
        var whole = hearing.interviews().values().stream()
                .filter(interview -> isWhole(interview, search, speakers))
                .map(Interview::id)
                .collect(Collectors.toSet());
        return new NoteCandidates.Question(words, search.tags(), kinds, speakers, whole, places);
    }

    /** Whether what nobody is named for in this interview is of somebody who is meant. */
    private static boolean isWhole(Interview interview, NoteSearch search, Set<String> speakers) {
        var ids = interview.participantIds();
        return switch (ids.size()) {
            case 0 -> search.participant() == null && isMeant(search.segment(), interview.segmentId());
            case 1 -> speakers.contains(ids.getFirst().toString());
            default -> false;
        };
    }

    private static boolean isMeant(@Nullable UUID asked, @Nullable UUID value) {
        return asked == null || asked.equals(value);
    }

    private static boolean isMeant(@Nullable UUID asked, List<UUID> values) {
        return asked == null || values.contains(asked);
    }
}
