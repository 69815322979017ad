package app.etappe.interview;

import app.etappe.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stems by which lines are found, written in the transaction that writes the lines. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoteWords {

    /** So many rows go to the database at once. */
    private static final int AT_ONCE = 1_000;

    /** A word that is there already is left alone: words of an older version may be. */
    private static final String INSERT = "insert ignore into note_word (interview_id, word, note_id) values (?, ?, ?)";

    private static final String DELETE = "delete from note_word where interview_id = ? and word = ? and note_id = ?";

    private record Row(UUID interviewId, String word, UUID noteId) {}

    private final JdbcTemplate sql;

    NoteWords(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes the words that an edit brought, and deletes those that it took away; the others stay untouched. */
    void follow(NoteEdit edit) {
        var gone = new ArrayList<Row>();
        var come = new ArrayList<Row>();
        edit.heardBefore().forEach((note, before) -> {
            if (!before.equals(note.heard())) {
                var old = Words.stems(before);
                var now = Words.stems(note.heard());
                gone.addAll(rows(note, without(old, now)));
                come.addAll(rows(note, without(now, old)));
            }
        });
        write(DELETE, gone);
        write(INSERT, come);
    }

    /** Makes all words of an interview anew. */
    void remake(UUID interviewId, List<Note> all) {
        sql.update("delete from note_word where interview_id = ?", interviewId);
        var rows = new ArrayList<Row>();
        all.forEach(note -> rows.addAll(rows(note, Words.stems(note.heard()))));
        write(INSERT, rows);
    }

    /** Deletes all words of these lines, whichever way they were made. */
    void forget(UUID interviewId, List<Note> lines) {
        if (!lines.isEmpty()) {
            var marks = String.join(", ", lines.stream().map(line -> "?").toList());
            var values = new ArrayList<Object>(List.of(interviewId));
            lines.forEach(line -> values.add(line.id()));
            sql.update("delete from note_word where interview_id = ? and note_id in (" + marks + ")", values.toArray());
        }
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        var left = new HashSet<>(words);
        left.removeAll(others);
        return left;
    }

    private static List<Row> rows(Note note, Set<String> words) {
        return words.stream()
                .map(word -> new Row(note.interviewId(), word, note.id()))
                .toList();
    }

    private void write(String statement, List<Row> rows) {
        if (!rows.isEmpty()) {
            // In the order of the key, so that an import fills one page of the table after the other.
            rows.sort(Comparator.comparing(Row::word).thenComparing(Row::noteId));
            sql.batchUpdate(statement, rows, AT_ONCE, (values, row) -> {
                values.setObject(1, row.interviewId);
                values.setString(2, row.word);
                values.setObject(3, row.noteId);
            });
        }
    }
}
