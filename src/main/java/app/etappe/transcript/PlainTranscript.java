package app.etappe.transcript;

import app.etappe.transcript.TranscriptMessage.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes lines of rows as people and transcription services write them: "Speaker: text" with or without a time, or a heading
 * with name and time above the words. Rows without a head go on with the line above; behind an empty row the same speaker begins a
 * new line.
 */
final class PlainTranscript {

    /** One row out of so many begins with a time without brackets: then these are times of the recording. */
    private static final int ONE_OF = 10;

    private final List<Row> rows;
    private final TranscriptBuilder builder;
    private final List<Head> heads = new ArrayList<>();
    private final SpeakerNames names = new SpeakerNames();
    private boolean believesBareTimes;
    private boolean hasHeads;

    private @Nullable String speaker;
    private @Nullable Long start;
    private @Nullable Long end;
    private long lastStart;
    private int first;
    private final List<String> said = new ArrayList<>();

    private PlainTranscript(List<Row> rows, TranscriptBuilder builder) {
        this.rows = rows;
        this.builder = builder;
    }

    static void read(List<Row> rows, TranscriptBuilder builder) {
        var transcript = new PlainTranscript(rows, builder);
        transcript.look();
        for (int i = 0; i < rows.size(); i++) {
            transcript.take(i);
        }
        transcript.finish();
    }

    private void look() {
        int bareTimes = 0;
        int filled = 0;
        for (var row : rows) {
            var head = Head.of(row.text());
            heads.add(head);
            filled += row.isBlank() ? 0 : 1;
            bareTimes += head.bareTime() ? 1 : 0;
            if (head.name() != null) {
                names.countName(head.name());
            } else if (!row.isBlank() && !head.isTimeAlone()) {
                names.countRow();
            }
        }
        believesBareTimes = bareTimes > 1 && bareTimes * ONE_OF >= filled;
        hasHeads = heads.stream().anyMatch(head -> (head.hasTime() && isTimed(head)) || isSpoken(head));
    }

    private boolean isTimed(Head head) {
        return head.hasTime() && (!head.bareTime() || believesBareTimes || isSpoken(head));
    }

    private boolean isSpoken(Head head) {
        return head.name() != null && (head.certain() || names.isSpeaker(head.name()));
    }

    private void take(int index) {
        var row = rows.get(index);
        var head = heads.get(index);
        if (row.isBlank()) {
            finish();
        } else if (isTimed(head)) {
            begin(row.number());
            start = head.start();
            end = head.end();
            requireOrder(row.number());
            takeSpeaker(head, head.rest());
        } else if (isSpoken(head)) {
            // A time alone in its row belongs to what stands below it.
            if (!said.isEmpty() || start == null) {
                begin(row.number());
            }
            takeSpeaker(head, head.rest());
        } else if (isNameBelowTime(index) || isNameAboveTime(index)) {
            begin(start == null ? row.number() : first);
            speaker = row.text().strip();
        } else {
            takeWords(row);
        }
    }

    private void takeSpeaker(Head head, String rest) {
        if (head.name() == null) {
            add(rest);
        } else if (isSpoken(head)) {
            speaker = head.name();
            add(rest);
        } else {
            add(head.name() + ": " + rest);
        }
    }

    /** A row of its own for the name, between time and words, as some programs' documents have it. */
    private boolean isNameBelowTime(int index) {
        return index > 0
                && index + 1 < rows.size()
                && heads.get(index - 1).isTimeAlone()
                && isTimed(heads.get(index - 1))
                && !rows.get(index + 1).isBlank()
                && !heads.get(index + 1).hasTime()
                && SpeakerNames.isLikeName(rows.get(index).text());
    }

    private boolean isNameAboveTime(int index) {
        return index + 2 < rows.size()
                && (index == 0 || rows.get(index - 1).isBlank())
                && heads.get(index + 1).isTimeAlone()
                && isTimed(heads.get(index + 1))
                && !rows.get(index + 2).isBlank()
                && SpeakerNames.isLikeName(rows.get(index).text());
    }

    private void takeWords(Row row) {
        if (said.isEmpty() && start == null) {
            first = row.number();
        } else if (!hasHeads) {
            begin(row.number());
        }
        add(row.text());
    }

    private void begin(int row) {
        finish();
        first = row;
    }

    private void add(String words) {
        if (!words.isBlank()) {
            said.add(words.strip());
        }
    }

    private void requireOrder(int row) {
        var begins = start;
        if (begins != null) {
            if (begins < lastStart) {
                builder.message(row, Code.TIME_UNORDERED, Map.of());
            }
            lastStart = begins;
            var ends = end;
            if (ends != null && ends < begins) {
                builder.message(row, Code.END_BEFORE_START, Map.of());
                end = null;
            }
        }
    }

    /** Ends a line. A heading without words yet stays open: they may come behind an empty row. */
    private void finish() {
        if (!said.isEmpty()) {
            builder.add(first, start, end, speaker, String.join(" ", said));
            said.clear();
            start = null;
            end = null;
        }
    }
}
