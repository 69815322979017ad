package app.etappe.interview;

import app.etappe.testing.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the log of an interview from its start, with the texts by their numbers, and the rows of its lines into the same
 * form. Lines that are gone, hidden or erased are among them.
 */
class NoteLogReplay {

    private static final String WORDS = "words";
    /** What a line has before anything is said of it. */
    private static final Map<String, String> NEW =
            Map.of(NoteProperty.TEXT.code(), "0", NoteProperty.KIND.code(), NoteKind.PARAPHRASE.name());

    private final TestDatabase database;
    private final Notes notes;
    private final Interviews interviews;
    private final TransactionTemplate transaction;

    NoteLogReplay(TestDatabase database, Notes notes, Interviews interviews, TransactionTemplate transaction) {
        this.database = database;
        this.notes = notes;
        this.interviews = interviews;
        this.transaction = transaction;
    }

    /** Property by property of every line that ever was, and of the interview itself the clock, as the log has it. */
    Map<UUID, Map<String, String>> replayed(UUID interviewId) {
        var lines = new TreeMap<UUID, Map<String, String>>();
        database.sql()
                .sql("select note_id, property, value_before, value_after from interview_changed_value"
                        + " where interview_id = ? order by revision, ordinal")
                .param(interviewId)
                .query((row, number) -> apply(
                        lines.computeIfAbsent(row.getObject(1, UUID.class), id -> new TreeMap<>()),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4)))
                .list();
        var texts = texts(interviewId);
        lines.forEach((id, line) -> {
            if (!id.equals(interviewId)) {
                var number = Objects.requireNonNull(line.get(NoteProperty.TEXT.code()));
                line.put(WORDS, number.equals("0") ? "" : String.valueOf(texts.get(id + " " + number)));
            }
        });
        return lines;
    }

    private static boolean apply(
            Map<String, String> line, String property, @Nullable String before, @Nullable String after) {
        if (property.equals(NoteProperty.MADE.code())) {
            line.putAll(NEW);
        }
        var was = after == null ? line.remove(property) : line.put(property, after);
        // The clock stood somewhere before it was set for the first time.
        if (!Objects.equals(was, before) && !(was == null && property.equals(NoteProperty.CLOCK))) {
            throw new AssertionError(property + " was " + was + " and not " + before);
        }
        return true;
    }

    private Map<String, String> texts(UUID interviewId) {
        var texts = new HashMap<String, String>();
        database.sql()
                .sql("select t.note_id, t.text_number, t.content from note_text t join note n on n.id = t.note_id"
                        + " where n.interview_id = ?")
                .param(interviewId)
                .query((row, number) ->
                        texts.put(row.getObject(1, UUID.class) + " " + row.getLong(2), row.getString(3)))
                .list();
        return texts;
    }

    /** The same, as it stands in the rows. */
    Map<UUID, Map<String, String>> stored(UUID interviewId) {
        var lines = new TreeMap<UUID, Map<String, String>>();
        transaction.executeWithoutResult(status -> {
            notes.all(interviewId).forEach(note -> lines.put(note.id(), properties(note)));
            notes.tagsOf(interviewId)
                    .forEach(tag -> put(lines, tag.noteId(), NoteProperty.TAG + tag.tagId(), NoteProperty.YES));
            notes.linksOf(interviewId)
                    .forEach(link -> put(lines, link.noteId(), NoteProperty.LINK + link.id(), link.logged()));
            var interview = interviews.findById(interviewId).orElseThrow();
            lines.put(
                    interviewId,
                    new TreeMap<>(Map.of(NoteProperty.CLOCK, interview.clock().logged())));
        });
        return lines;
    }

    private static void put(Map<UUID, Map<String, String>> lines, UUID note, String property, String value) {
        Objects.requireNonNull(lines.get(note)).put(property, value);
    }

    private static Map<String, String> properties(Note note) {
        var properties = new TreeMap<String, String>();
        for (var property : NoteProperty.values()) {
            var value = note.read(property);
            if (value != null) {
                properties.put(property.code(), value);
            }
        }
        properties.put(WORDS, note.text());
        return properties;
    }
}
