package app.etappe.transcript;

import app.etappe.base.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells names before a colon from words before a colon: "Kim Meyer: No." from "Then he said: no." What looks like a name counts
 * as one if it comes more than once, or if much of the transcript is written that way.
 */
final class SpeakerNames {

    /** A name is no longer; nothing longer is looked at. */
    static final int LONGEST = 60;

    private static final int MOST_WORDS = 5;
    /** One row out of so many with something like a name: then that is how this transcript is written. */
    private static final int ONE_OF = 4;

    private static final Pattern WORD =
            Pattern.compile("\\(?[\\p{Lu}\\p{Lt}\\p{Lo}\\d@#][\\p{L}\\p{M}\\d'’._/&-]*\\)?");
    private static final Set<String> SMALL_WORDS = Set.of(
            "von", "van", "vom", "zu", "zum", "zur", "der", "den", "de", "di", "da", "del", "la", "le", "al", "bin",
            "ibn", "und", "and", "y", "e");
    /** Who speaks, where no names are given, written small by some programs. */
    private static final Set<String> ROLES = Set.of(
            "interviewer",
            "interviewerin",
            "interviewee",
            "moderator",
            "moderatorin",
            "speaker",
            "sprecher",
            "sprecherin",
            "participant",
            "teilnehmer",
            "teilnehmerin",
            "befragte",
            "befragter",
            "researcher",
            "kunde",
            "kundin",
            "customer",
            "unknown",
            "unbekannt");
    /** What stands before a colon at the head of many transcripts, and at the beginning of addresses. */
    private static final Set<String> NO_NAMES = Set.of(
            "http",
            "https",
            "mailto",
            "note",
            "notiz",
            "hinweis",
            "ps",
            "datum",
            "date",
            "thema",
            "topic",
            "ort",
            "place",
            "titel",
            "title",
            "dauer",
            "duration",
            "aufnahme",
            "recording",
            "transkript",
            "transcript",
            "teilnehmende",
            "participants",
            "anwesend",
            "kind",
            "language",
            "sprache",
            "tel",
            "e-mail",
            "email");

    private final Map<String, Integer> counts = new HashMap<>();
    private int rows;
    private int withName;

    /** Whether this could be a name at all. */
    static boolean isLikeName(String written) {
        var name = written.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return false;
        }
        var words = List.of(name.split("\\s+"));
        return words.size() <= MOST_WORDS
                // A day with a time beside it is not who speaks.
                && words.getFirst().chars().anyMatch(Character::isLetter)
                && !NO_NAMES.contains(Texts.folded(name))
                && isWord(words.getFirst(), true)
                && words.stream().skip(1).allMatch(word -> isWord(word, false));
    }

    private static boolean isWord(String word, boolean first) {
        return WORD.matcher(word).matches()
                || (first ? ROLES.contains(Texts.folded(word)) : SMALL_WORDS.contains(word) || "-–&+".contains(word));
    }

    /** Counts a row that begins with something like a name. */
    void countName(String name) {
        countRow();
        withName++;
        counts.merge(name.strip(), 1, Integer::sum);
    }

    /** Counts a row that does not. */
    void countRow() {
        rows++;
    }

    /** Whether what looks like a name is taken for one, everything counted. */
    boolean isSpeaker(String name) {
        return counts.getOrDefault(name.strip(), 0) > 1 || withName * ONE_OF >= rows;
    }
}
