package app.etappe.interview;

import app.etappe.base.Days;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.table.FormulaGuard;
import app.etappe.table.Table;
import app.etappe.table.TableColumns;
import app.etappe.table.TableRow;
import app.etappe.transcript.Sentences;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes sources of the rows of a table, and says of each cell what is wrong with it. */
class SourceReading {

    private static final int MOST_MESSAGES = 100;
    private static final DateTimeFormatter GERMAN_DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Table table;
    private final TableColumns<SourceColumn> columns;
    private final boolean survey;
    private final LocalDate today;
    private final Function<String, Optional<UUID>> participants;
    private final Function<String, List<UUID>> segments;
    private final List<SourceMessage> messages = new ArrayList<>();

    /**
     * @param today the day of rows that name none
     * @param participants by their code
     * @param segments by their name, or their dimension's and theirs
     */
    SourceReading(
            Table table,
            InterviewKind kind,
            LocalDate today,
            Function<String, Optional<UUID>> participants,
            Function<String, List<UUID>> segments) {
        this.table = table;
        this.columns = TableColumns.of(List.of(SourceColumn.values()), table.header());
        this.survey = kind == InterviewKind.SURVEY;
        this.today = today;
        this.participants = participants;
        this.segments = segments;
    }

    SourcePreview preview() {
        var questions = survey ? columns.unknown() : List.<String>of();
        if (!columns.has(SourceColumn.TEXT) && questions.isEmpty()) {
            say(table.header().number(), "", new Refusal("source-text-missing"));
        }
        for (var name : columns.repeated()) {
            say(table.header().number(), name, new Refusal("source-column-twice"));
        }
        var rows = messages.isEmpty() ? table.rows().stream().map(this::row).toList() : List.<SourceRow>of();
        return new SourcePreview(
                messages.isEmpty() ? rows : List.of(),
                questions,
                survey ? List.of() : columns.unknown(),
                List.copyOf(messages));
    }

    private SourceRow row(TableRow row) {
        var answers = answers(row);
        if (answers.isEmpty()) {
            say(row.number(), "", new Refusal("source-empty"));
        }
        return new SourceRow(
                row.number(),
                checked(row, SourceColumn.DATE, SourceReading::day).orElse(today),
                checked(row, SourceColumn.PARTICIPANT, this::participant).orElse(null),
                checked(row, SourceColumn.SEGMENT, this::segment).orElse(null),
                checked(row, SourceColumn.TITLE, Texts::nameOrNone).orElse(""),
                checked(row, SourceColumn.MOOD, SourceReading::mood).orElse(null),
                checked(row, SourceColumn.TAGS, SourceReading::tags).orElse(List.of()),
                answers);
    }

    /** What the cell says; nothing where it is empty, or wrong, which is said. */
    private <T> Optional<T> checked(TableRow row, SourceColumn column, Function<String, T> reading) {
        var cell = columns.cell(row, column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(cell));
        } catch (Refusal wrong) {
            say(row.number(), column.names().getFirst(), wrong);
            return Optional.empty();
        }
    }

    private List<SourceRow.Answer> answers(TableRow row) {
        var answers = new ArrayList<SourceRow.Answer>();
        add(answers, row, "", columns.cell(row, SourceColumn.TEXT));
        if (survey) {
            IntStream.range(0, table.header().cells().size())
                    .filter(i ->
                            columns.unknown().contains(table.header().cell(i).strip()))
                    .forEach(i -> add(
                            answers,
                            row,
                            table.header().cell(i),
                            FormulaGuard.unguarded(row.cell(i).strip())));
        }
        return answers;
    }

    /** Texts too long for one note become several. */
    private void add(List<SourceRow.Answer> answers, TableRow row, String question, String cell) {
        try {
            var asked = Texts.stored(question, Texts.CARD);
            for (var part : Sentences.split(Texts.stored(cell, Integer.MAX_VALUE), Texts.CARD)) {
                answers.add(new SourceRow.Answer(asked, part));
            }
        } catch (Refusal wrong) {
            say(row.number(), question, wrong);
        }
    }

    private static LocalDate day(String cell) {
        try {
            // Workbooks may have a time beside the day.
            var day = cell.contains(".")
                    ? LocalDate.parse(cell, GERMAN_DAY)
                    : LocalDate.parse(cell.length() > 10 ? cell.substring(0, 10) : cell);
            Days.require(day);
            return day;
        } catch (DateTimeException wrong) {
            throw new Refusal("source-day", Map.of("text", shown(cell)));
        }
    }

    private UUID participant(String code) {
        return participants
                .apply(code)
                .orElseThrow(() -> new Refusal("source-participant", Map.of("code", shown(code))));
    }

    private UUID segment(String name) {
        var found = segments.apply(name);
        if (found.size() != 1) {
            throw new Refusal(
                    found.isEmpty() ? "source-segment" : "source-segment-ambiguous", Map.of("name", shown(name)));
        }
        return found.getFirst();
    }

    private static Integer mood(String cell) {
        if (!cell.matches("[+−-]?[0-3]")) {
            throw new Refusal("mood-range");
        }
        return Integer.valueOf(cell.replace('−', '-'));
    }

    private static List<String> tags(String cell) {
        var tags = Arrays.stream(cell.split("[,;|]"))
                .map(name -> name.strip().replaceFirst("^#", ""))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (tags.size() > Tag.MOST_OF_NOTE) {
            throw new Refusal("limit-tags", Map.of("limit", Tag.MOST_OF_NOTE));
        }
        tags.forEach(Tag::checked);
        return tags;
    }

    private void say(int row, String column, Refusal reason) {
        if (messages.size() < MOST_MESSAGES) {
            messages.add(new SourceMessage(row, column, reason));
        }
    }

    private static String shown(String cell) {
        return cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
    }
}
