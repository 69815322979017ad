package app.etappe.interview;

import app.etappe.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stems by which lines are found, written in the transaction that writes the lines. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoteWords {

    /** So many rows go to the database at once. */
    private static final int AT_ONCE = 200;

    /** A word that is there already is left alone: words of an older version may be. */
    private static final String INSERT = "insert ignore into note_word (interview_id, word, note_id) values ";

    private static final String DELETE = "delete from note_word where interview_id = ? and note_id = ? and word in ";

    private record Row(UUID interviewId, String word, UUID noteId) {}

    private final JdbcTemplate sql;

    NoteWords(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes the words that an edit brought, and deletes those that it took away; the others stay untouched. */
    void follow(NoteEdit edit) {
        var come = new ArrayList<Row>();
        edit.heardBefore().forEach((note, before) -> {
            if (!before.equals(note.heard())) {
                var old = Words.stems(before);
                var now = Words.stems(note.heard());
                delete(note, without(old, now));
                come.addAll(rows(note, without(now, old)));
            }
        });
        insert(come);
    }

    /** Makes all words of an interview anew. */
    void remake(UUID interviewId, List<Note> all) {
        sql.update("delete from note_word where interview_id = ?", interviewId);
        var rows = new ArrayList<Row>();
        all.forEach(note -> rows.addAll(rows(note, Words.stems(note.heard()))));
        insert(rows);
    }

    /** Deletes all words of these lines, whichever way they were made. */
    void forget(UUID interviewId, List<Note> lines) {
        if (!lines.isEmpty()) {
            var values = new ArrayList<Object>(List.of(interviewId));
            lines.forEach(line -> values.add(line.id()));
            sql.update(
                    "delete from note_word where interview_id = ? and note_id in (" + marks(lines.size(), "?") + ")",
                    values.toArray());
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

    /** One statement for many rows: the words of a line cost one way to the database and not thirty. */
    private void insert(List<Row> rows) {
        // In the order of the key, so that an import fills one page of the table after the other.
        var sorted = rows.stream()
                .sorted(Comparator.comparing(Row::word).thenComparing(Row::noteId))
                .toList();
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            var some = sorted.subList(from, Math.min(from + AT_ONCE, sorted.size()));
            var values = some.stream()
                    .flatMap(row -> Stream.<Object>of(row.interviewId, row.word, row.noteId))
                    .toArray();
            sql.update(INSERT + marks(some.size(), "(?, ?, ?)"), values);
        }
    }

    private void delete(Note note, Set<String> words) {
        if (!words.isEmpty()) {
            var values = Stream.concat(Stream.<Object>of(note.interviewId(), note.id()), words.stream())
                    .toArray();
            sql.update(DELETE + "(" + marks(words.size(), "?") + ")", values);
        }
    }

    private static String marks(int amount, String each) {
        return String.join(", ", Collections.nCopies(amount, each));
    }
}
