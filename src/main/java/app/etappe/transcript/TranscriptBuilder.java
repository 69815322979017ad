package app.etappe.transcript;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.base.upload.TextEncoding;
import app.etappe.transcript.TranscriptMessage.Code;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes in the lines of one transcript, makes them such as notes can be, and says what it did to them. */
final class TranscriptBuilder {

    private final List<TranscriptLine> lines = new ArrayList<>();
    private final List<TranscriptMessage> messages = new ArrayList<>();
    private int unsaid;

    void message(int row, Code code, Map<String, Object> values) {
        if (messages.size() < TranscriptReader.MESSAGES) {
            messages.add(TranscriptMessage.of(row, code, values));
        } else {
            unsaid++;
        }
    }

    /** Adds what was said; nothing where no words are left. */
    void add(int row, @Nullable Long start, @Nullable Long end, @Nullable String speaker, String said) {
        var parts = Sentences.split(stored(row, said), Texts.CARD);
        if (parts.size() > 1) {
            message(row, Code.TEXT_SPLIT, Map.of("parts", parts.size()));
        }
        var name = speaker == null ? null : name(row, speaker);
        for (int i = 0; i < parts.size(); i++) {
            if (lines.size() == TranscriptReader.LINES) {
                throw new Refusal("transcript-lines-too-many", Map.of("limit", TranscriptReader.LINES));
            }
            // Only the first part is known to start there, and only the last to end there.
            lines.add(new TranscriptLine(
                    row, i == 0 ? start : null, i == parts.size() - 1 ? end : null, name, parts.get(i)));
        }
    }

    Transcript build(TranscriptFormat format, @Nullable TextEncoding encoding) {
        if (lines.isEmpty()) {
            throw new Refusal("transcript-empty");
        }
        if (lines.stream().allMatch(line -> line.speaker() == null)) {
            message(0, Code.SPEAKERS_NONE, Map.of());
        }
        messages.sort(Comparator.comparingInt(TranscriptMessage::row));
        if (unsaid > 0) {
            messages.add(TranscriptMessage.of(0, Code.MESSAGES_MORE, Map.of("count", unsaid)));
        }
        return new Transcript(format, encoding, List.copyOf(lines), List.copyOf(messages));
    }

    private @Nullable String name(int row, String written) {
        var name = stored(row, written).replaceAll("\\s+", " ");
        if (name.length() > Texts.TITLE) {
            message(row, Code.SPEAKER_TOO_LONG, Map.of("limit", Texts.TITLE));
            name = name.substring(0, Character.isLowSurrogate(name.charAt(Texts.TITLE)) ? Texts.TITLE - 1 : Texts.TITLE)
                    .strip();
        }
        return name.isEmpty() ? null : name;
    }

    private String stored(int row, String text) {
        try {
            return Texts.stored(text, Integer.MAX_VALUE);
        } catch (Refusal halfACharacter) {
            message(row, Code.TEXT_INVALID, Map.of());
            var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            return Texts.stored(whole, Integer.MAX_VALUE);
        }
    }
}
