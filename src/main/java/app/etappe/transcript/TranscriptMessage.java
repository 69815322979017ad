package app.etappe.transcript;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something to know about a transcript before it is taken over, worded by whoever shows it under the key
 * {@code transcript.message.<code>}.
 *
 * @param row the line of the file, counted from 1, or the paragraph; 0 if it is about the file as a whole
 * @param values sorted by key, they fill {0}, {1} …
 */
public record TranscriptMessage(int row, Code code, SortedMap<String, Object> values) {

    /** What there can be to say. */
    public enum Code {
        /** The first line does not say that this is WebVTT. */
        HEADER_MISSING,
        /** found: no time. The words are kept without one. */
        TIME_WRONG,
        /** found: a time before the beginning, taken for the beginning. */
        TIME_NEGATIVE,
        /** The end was before the start, and is left out. */
        END_BEFORE_START,
        /** It starts before what stands above it, and is put where its time is. */
        TIME_UNORDERED,
        /** It starts before what stands above it has ended; both are kept. */
        TIME_OVERLAPPING,
        /** Words without a time among others that have one. */
        TEXT_WITHOUT_TIME,
        /** parts: too long for one note, and made several at the ends of sentences. */
        TEXT_SPLIT,
        /** There was half a character, now a question mark. */
        TEXT_INVALID,
        /** limit: a name was too long, and is cut. */
        SPEAKER_TOO_LONG,
        /** No line says who speaks. */
        SPEAKERS_NONE,
        /** count: more messages than are shown. */
        MESSAGES_MORE;

        /** The code as keys of texts have it, such as {@code time-wrong}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static TranscriptMessage of(int row, Code code, Map<String, Object> values) {
        return new TranscriptMessage(row, code, new TreeMap<>(values));
    }
}
