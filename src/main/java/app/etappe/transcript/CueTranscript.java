package app.etappe.transcript;

import app.etappe.transcript.TranscriptMessage.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes lines of cues: who speaks is said by voice tags, or by a name and a colon, and holds until somebody else speaks. */
final class CueTranscript {

    private static final Pattern NAMED = Pattern.compile(
            "\\s*(?:>>\\s*)?([^:\\n]{1," + SpeakerNames.LONGEST + "}?)\\s*:(?:\\s+(.*))?", Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*\\S.*");
    private static final Pattern DASHES = Pattern.compile("^\\s*[-–—]\\s*");

    /**
     * A voice's rows in one cue.
     *
     * @param changed whether somebody else speaks than before
     */
    private record Said(Cue cue, int row, @Nullable String voice, boolean changed, String text) {}

    private final TranscriptBuilder builder;
    private final SpeakerNames names = new SpeakerNames();
    private @Nullable String speaker;

    private CueTranscript(TranscriptBuilder builder) {
        this.builder = builder;
    }

    static void read(List<Row> rows, TranscriptFormat format, TranscriptBuilder builder) {
        new CueTranscript(builder).read(CueReader.cues(rows, format, builder));
    }

    private void read(List<Cue> cues) {
        requireOrder(cues);
        var said = inOrder(cues).stream().flatMap(CueTranscript::said).toList();
        boolean hasVoices = said.stream().anyMatch(part -> part.voice() != null);
        if (hasVoices) {
            said.forEach(part -> add(part, part.voice(), part.text()));
        } else {
            said.forEach(this::count);
            said.forEach(this::addNamed);
        }
    }

    private void requireOrder(List<Cue> cues) {
        long lastStart = 0;
        long lastEnd = 0;
        for (var cue : cues) {
            var start = cue.start();
            if (start == null) {
                continue;
            }
            if (start < lastStart) {
                builder.message(cue.row(), Code.TIME_UNORDERED, Map.of());
            } else if (start < lastEnd) {
                builder.message(cue.row(), Code.TIME_OVERLAPPING, Map.of());
            }
            lastStart = Math.max(lastStart, start);
            var end = cue.end();
            lastEnd = Math.max(lastEnd, end == null ? start : end);
        }
    }

    /** By their times; those without one stay behind the one that they stand behind. */
    private static List<Cue> inOrder(List<Cue> cues) {
        record Placed(long at, Cue cue) {}
        var placed = new ArrayList<Placed>();
        long at = 0;
        for (var cue : cues) {
            var start = cue.start();
            at = start == null ? at : start;
            placed.add(new Placed(at, cue));
        }
        return placed.stream()
                .sorted(Comparator.comparingLong(Placed::at))
                .map(Placed::cue)
                .toList();
    }

    private static Stream<Said> said(Cue cue) {
        if (cue.payload().isEmpty()) {
            return Stream.empty();
        }
        int first = cue.payload().getFirst().number();
        var text = cue.payload().stream().map(Row::text).collect(Collectors.joining("\n"));
        return CueText.parts(text).stream().flatMap(part -> said(cue, first + part.row(), part.voice(), part.text()));
    }

    /** Dashes before each row say that each is somebody else's. Rows that begin with something like a name are parted as well. */
    private static Stream<Said> said(Cue cue, int first, @Nullable String voice, String text) {
        var rows = text.lines().toList();
        if (voice != null || rows.size() < 2) {
            return Stream.of(new Said(cue, first, voice, false, text));
        }
        boolean dashes = rows.stream().allMatch(row -> DASH.matcher(row).matches());
        var parted = new ArrayList<Said>();
        for (int i = 0; i < rows.size(); i++) {
            var row = dashes ? DASHES.matcher(rows.get(i)).replaceFirst("") : rows.get(i);
            if (dashes || i == 0 || likeName(row) != null) {
                parted.add(new Said(cue, first + i, null, dashes, row));
            } else {
                var last = parted.removeLast();
                parted.add(new Said(cue, last.row(), null, false, last.text() + "\n" + row));
            }
        }
        return parted.stream();
    }

    private static @Nullable String likeName(String text) {
        var named = NAMED.matcher(text.substring(0, Math.min(text.length(), 2 * SpeakerNames.LONGEST)));
        return named.matches() && SpeakerNames.isLikeName(named.group(1))
                ? named.group(1).strip()
                : null;
    }

    private void count(Said said) {
        var name = likeName(said.text());
        if (name == null) {
            names.countRow();
        } else {
            names.countName(name);
        }
    }

    private void addNamed(Said said) {
        var name = likeName(said.text());
        if (name == null || !names.isSpeaker(name)) {
            speaker = said.changed() ? null : speaker;
            add(said, speaker, said.text());
            return;
        }
        speaker = name;
        add(said, name, said.text().substring(said.text().indexOf(':') + 1));
    }

    private void add(Said said, @Nullable String name, String text) {
        builder.add(said.row(), said.cue().start(), said.cue().end(), name, oneRow(text));
    }

    private static String oneRow(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
