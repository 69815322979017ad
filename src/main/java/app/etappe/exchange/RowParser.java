package app.etappe.exchange;

import app.etappe.base.ChannelNames;
import app.etappe.base.Colour;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.journey.LaneKind;
import app.etappe.journey.Limits;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks the cells of a row, one by one, and says which are wrong and why. */
final class RowParser {

    private static final int MOST_ORDER = 1_000_000;

    private final CsvMessages messages;
    private final Set<String> unknownWords = new HashSet<>();

    RowParser(CsvMessages messages) {
        this.messages = messages;
    }

    /** What the row says. Where a cell is wrong the message is with the others, and an empty value stands in. */
    ParsedRow parse(CsvRow row) {
        return new ParsedRow(
                row.line(),
                name(row, CsvColumn.STAGE),
                name(row, CsvColumn.STEP),
                name(row, CsvColumn.LANE),
                kind(row),
                text(row),
                mood(row),
                channels(row),
                colour(row),
                number(row, CsvColumn.ORDER, 0, MOST_ORDER),
                number(row, CsvColumn.SPAN, 1, Limits.STEPS),
                question(row),
                variant(row, CsvColumn.VARIANT),
                variant(row, CsvColumn.BELOW),
                date(row));
    }

    private String name(CsvRow row, CsvColumn column) {
        var cell = row.cell(column);
        if (cell.isBlank()) {
            return "";
        }
        try {
            return Texts.name(cell);
        } catch (Refusal refusal) {
            messages.error(row.line(), column, refusal);
            return "";
        }
    }

    private String text(CsvRow row) {
        try {
            return Texts.stored(row.cell(CsvColumn.TEXT), Texts.CARD);
        } catch (Refusal refusal) {
            messages.error(row.line(), CsvColumn.TEXT, refusal);
            return "";
        }
    }

    private String question(CsvRow row) {
        try {
            return Texts.nameOrNone(row.cell(CsvColumn.QUESTION));
        } catch (Refusal refusal) {
            messages.error(row.line(), CsvColumn.QUESTION, refusal);
            return "";
        }
    }

    private @Nullable VariantName variant(CsvRow row, CsvColumn column) {
        var cell = row.cell(column);
        if (cell.isBlank()) {
            return null;
        }
        try {
            return VariantName.read(cell);
        } catch (Refusal refusal) {
            messages.error(row.line(), column, refusal);
            return null;
        }
    }

    private @Nullable LocalDate date(CsvRow row) {
        var cell = row.cell(CsvColumn.DATE).strip();
        var date = CsvWords.date(cell);
        if (!cell.isEmpty() && date.isEmpty()) {
            messages.error(row.line(), CsvColumn.DATE, "date-wrong", Map.of("found", CsvTable.shown(cell)));
        }
        return date.orElse(null);
    }

    private @Nullable LaneKind kind(CsvRow row) {
        var cell = row.cell(CsvColumn.KIND);
        if (cell.isBlank()) {
            return null;
        }
        var kind = CsvWords.kind(cell);
        if (kind.isEmpty()) {
            warnOnce(row, CsvColumn.KIND, "kind-unknown", cell);
        }
        return kind.orElse(LaneKind.TEXT);
    }

    private @Nullable Colour colour(CsvRow row) {
        var cell = row.cell(CsvColumn.COLOUR);
        var colour = CsvWords.colour(cell);
        if (!cell.isBlank() && colour.isEmpty()) {
            warnOnce(row, CsvColumn.COLOUR, "colour-unknown", cell);
        }
        return colour.orElse(null);
    }

    /** The same word is wrong in every row of its lane; once says it. */
    private void warnOnce(CsvRow row, CsvColumn column, String code, String cell) {
        if (unknownWords.add(column + CsvTable.shown(cell))) {
            messages.warning(row.line(), column, code, Map.of("found", CsvTable.shown(cell.strip())));
        }
    }

    private @Nullable Integer mood(CsvRow row) {
        var cell = row.cell(CsvColumn.MOOD);
        if (cell.isEmpty()) {
            return null;
        }
        var mood = wholeNumber(cell);
        if (mood.isEmpty() || Math.abs(mood.get()) > Limits.MOOD) {
            messages.error(row.line(), CsvColumn.MOOD, "mood-range", Map.of("found", CsvTable.shown(cell)));
            return null;
        }
        return mood.get();
    }

    private int number(CsvRow row, CsvColumn column, int otherwise, int limit) {
        var cell = row.cell(column);
        if (cell.isEmpty()) {
            return otherwise;
        }
        var number = wholeNumber(cell);
        if (number.isEmpty() || number.get() < 1 || number.get() > limit) {
            messages.error(row.line(), column, "number-range", Map.of("found", CsvTable.shown(cell), "limit", limit));
            return otherwise;
        }
        return number.get();
    }

    private SortedSet<String> channels(CsvRow row) {
        var channels = new TreeSet<String>();
        var cell = row.cell(CsvColumn.CHANNEL);
        if (cell.isBlank()) {
            return channels;
        }
        try {
            for (var channel : Channels.split(cell)) {
                channels.add(channel(channel));
            }
            if (channels.size() > ChannelNames.MOST) {
                throw new Refusal("channel-limit", Map.of("limit", ChannelNames.MOST));
            }
        } catch (Refusal refusal) {
            messages.error(row.line(), CsvColumn.CHANNEL, refusal);
        }
        return channels;
    }

    /** A channel is a word or two: line ends in its name become spaces. */
    private static String channel(String cell) {
        return ChannelNames.name(cell.replaceAll("[\r\n]+", " "));
    }

    /** Also with the sign that typesetters use for minus. */
    private static Optional<Integer> wholeNumber(String cell) {
        try {
            return Optional.of(Integer.parseInt(cell.replace('\u2212', '-')));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
