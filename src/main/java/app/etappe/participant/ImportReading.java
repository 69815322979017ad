package app.etappe.participant;

import app.etappe.base.Refusal;
import app.etappe.table.FormulaGuard;
import app.etappe.table.Table;
import app.etappe.table.TableColumns;
import app.etappe.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file of participants, row by row, with all that is wrong with it. */
final class ImportReading {

    private final TableColumns<ImportColumn> columns;
    private final TableRow header;
    private final SegmentNames segments;
    private final Map<String, Integer> attributes = new HashMap<>();
    private final List<String> attributeNames = new ArrayList<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<ImportMessage> errors = new ArrayList<>();

    ImportReading(Table table, SegmentNames segments) {
        this.segments = segments;
        header = table.header();
        columns = TableColumns.of(List.of(ImportColumn.values()), header);
        for (int i = 0; i < header.cells().size(); i++) {
            var name = header.cell(i).strip();
            if (!name.isEmpty()
                    && TableColumns.named(List.of(ImportColumn.values()), name).isEmpty()) {
                attributes.put(name, i);
                attributeNames.add(name);
            }
        }
        columns.repeated().forEach(name -> add(header.number(), name, new Refusal("import-column-twice")));
        table.rows().forEach(this::read);
    }

    List<ImportRow> rows() {
        return List.copyOf(rows);
    }

    /** In the order of the rows. */
    List<ImportMessage> errors() {
        return List.copyOf(errors);
    }

    List<String> attributeNames() {
        return List.copyOf(attributeNames);
    }

    private void read(TableRow row) {
        int before = errors.size();
        Set<UUID> ids = cell(row, ImportColumn.SEGMENTS, segments::all).orElse(Set.of());
        var said = new HashMap<String, String>();
        attributes.forEach((name, place) ->
                said.put(name, FormulaGuard.unguarded(row.cell(place).strip())));
        said.values().removeIf(String::isEmpty);
        var identity = new Identity(
                text(row, ImportColumn.NAME),
                text(row, ImportColumn.EMAIL),
                text(row, ImportColumn.PHONE),
                text(row, ImportColumn.NOTE));
        var draft = new ParticipantDraft(ids, said);
        var consent = consent(row);
        attempt(row, "", () -> {
            Participant.requireFitting(draft);
            return identity.stored();
        });
        if (errors.size() == before) {
            rows.add(new ImportRow(row.number(), draft, identity, consent));
        }
    }

    private @Nullable ConsentDetails consent(TableRow row) {
        var given = cell(row, ImportColumn.GIVEN_ON, ImportCells::day).orElse(null);
        var ends = cell(row, ImportColumn.ENDS_ON, ImportCells::day).orElse(null);
        boolean quotes = cell(row, ImportColumn.QUOTES, ImportCells::yes).orElse(false);
        boolean recording = cell(row, ImportColumn.RECORDING, ImportCells::yes).orElse(false);
        var afterwards =
                cell(row, ImportColumn.AFTERWARDS, ImportCells::afterwards).orElse(AfterConsent.ERASE);
        if (given == null) {
            if (ends != null || quotes || recording) {
                add(row.number(), "", new Refusal("consent-day"));
            }
            return null;
        }
        var consent = new ConsentDetails(true, quotes, recording, given, ends, afterwards);
        attempt(row, headerOf(ImportColumn.GIVEN_ON), () -> new Consent(consent));
        return consent;
    }

    private String text(TableRow row, ImportColumn column) {
        return columns.cell(row, column);
    }

    private <T> Optional<T> cell(TableRow row, ImportColumn column, Reader<T> reader) {
        return attempt(row, headerOf(column), () -> reader.read(text(row, column)));
    }

    private <T> Optional<T> attempt(TableRow row, String column, Supplier<@Nullable T> reading) {
        try {
            return Optional.ofNullable(reading.get());
        } catch (Refusal refusal) {
            add(row.number(), column, refusal);
            return Optional.empty();
        }
    }

    private String headerOf(ImportColumn column) {
        return header.cells().stream()
                .filter(name ->
                        TableColumns.named(List.of(column), name.strip()).isPresent())
                .findFirst()
                .orElse("");
    }

    private void add(int row, String column, Refusal refusal) {
        errors.add(new ImportMessage(row, column.strip(), refusal));
    }

    @FunctionalInterface
    private interface Reader<T> {
        @Nullable
        T read(String cell);
    }
}
