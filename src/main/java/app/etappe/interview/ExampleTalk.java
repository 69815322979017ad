package app.etappe.interview;

import app.etappe.participant.AfterConsent;
import app.etappe.participant.ConsentDetails;
import app.etappe.participant.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An interview of the example workspace, as its file says it.
 *
 * @param daysAgo how long it has been held when the examples are laid, so that they do not grow old
 * @param segment by name
 */
record ExampleTalk(
        String title,
        String kind,
        int daysAgo,
        int minutes,
        String segment,
        List<Person> people,
        List<String> guide,
        @Nullable List<Recording> recordings,
        List<Line> lines) {

    /** The talks about one map, which is named by its title. */
    record Collection(String map, List<ExampleTalk> interviews) {}

    /**
     * Somebody who was talked to.
     *
     * @param quotes whether what they said may be quoted outside
     */
    record Person(
            String name,
            @Nullable String email,
            @Nullable String phone,
            List<String> segments,
            Map<String, String> attributes,
            boolean quotes) {

        Identity identity() {
            return new Identity(name, email == null ? "" : email, phone == null ? "" : phone, "");
        }

        ConsentDetails consent(LocalDate givenOn) {
            return new ConsentDetails(true, quotes, false, givenOn, givenOn.plusYears(2), AfterConsent.ERASE);
        }
    }

    /**
     * A line.
     *
     * @param at minutes and seconds since the beginning
     * @param who {@code i} for whoever asked, or the number of the person; absent for the first
     * @param mask the part of the text that only researchers read
     */
    record Line(
            String at,
            @Nullable String who,
            @Nullable String kind,
            String text,
            @Nullable String mask,
            @Nullable Integer mood,
            @Nullable List<String> tags,
            @Nullable List<Place> links) {

        String kindCode() {
            return kind == null ? NoteKind.VERBATIM.code() : kind;
        }

        long millis() {
            var parts = at.split(":", -1);
            return (Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1])) * 1_000;
        }
    }

    /** A step, a cell of it, or a card in it, by their words. */
    record Place(
            String step,
            @Nullable String lane,
            @Nullable String card,
            @Nullable Boolean contradicts) {

        Stance stance() {
            return Boolean.TRUE.equals(contradicts) ? Stance.CONTRADICTS : Stance.SUPPORTS;
        }
    }

    InterviewKind interviewKind() {
        return InterviewKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }
}
