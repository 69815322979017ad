package app.etappe.transcript;

import app.etappe.base.upload.TextEncoding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a transcript.
 *
 * @param encoding how the letters of a text file are written; null for a document
 * @param lines at least one, at most {@link TranscriptReader#LINES}
 * @param messages in the order of the rows, at most {@link TranscriptReader#MESSAGES} and one that counts the rest
 */
public record Transcript(
        TranscriptFormat format,
        @Nullable TextEncoding encoding,
        List<TranscriptLine> lines,
        List<TranscriptMessage> messages) {

    /** A pause after which even the same speaker begins a new line. */
    public static final long PAUSE_MILLIS = 2_000;

    /** The speakers, in the order in which they first speak. */
    public SequencedSet<String> speakers() {
        var speakers = new LinkedHashSet<String>();
        lines.stream().map(TranscriptLine::speaker).filter(Objects::nonNull).forEach(speakers::add);
        return speakers;
    }

    /**
     * The same with what one speaker says without a pause in one line, as far as a note takes it. Programs cut what was said
     * into lines of a screen.
     */
    public Transcript joined() {
        return new Transcript(format, encoding, LineJoiner.joined(lines), messages);
    }
}
