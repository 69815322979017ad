package app.etappe.interview;

import app.etappe.words.Word;
import app.etappe.words.WordQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of found lines while it is filled. */
class SearchedPage {

    /** The lines of a page. */
    static final int MOST = 50;

    /** So many lines are read for a page at most, where phrases or masks leave few of them. */
    static final int MOST_READ = 1_000;

    private final WordQuery query;
    private final List<FoundNote> notes = new ArrayList<>();
    private final List<FoundNotes.Hit> hits = new ArrayList<>();
    private int read;
    private boolean more;
    private @Nullable NotePosition last;

    SearchedPage(WordQuery query) {
        this.query = query;
    }

    WordQuery query() {
        return query;
    }

    /** Looks at the next line: it stands on the page if its reader may see it, with the words as they see it. */
    void read(Note note, Hearing hearing) {
        read++;
        var marks = marks(note, hearing);
        if (marks.isPresent() && notes.size() + hits.size() == MOST) {
            more = true;
            return;
        }
        marks.ifPresent(found -> hits.add(new FoundNotes.Hit(note, found)));
        last = hearing.position(note);
        more = read == MOST_READ;
    }

    private Optional<List<FoundNote.Mark>> marks(Note note, Hearing hearing) {
        if (!hearing.isHeard(note)) {
            return Optional.empty();
        }
        return query.isEmpty()
                ? Optional.of(List.of())
                : query.findIn(hearing.text(note))
                        .map(words -> words.stream().map(SearchedPage::mark).toList());
    }

    private static FoundNote.Mark mark(Word word) {
        return new FoundNote.Mark(word.from(), word.to());
    }

    /** Puts what was found since into the form in which it is shown. */
    void add(Function<List<FoundNotes.Hit>, List<FoundNote>> showing) {
        notes.addAll(showing.apply(hits));
        hits.clear();
    }

    /** Whether nothing more is read for it. */
    boolean isFull() {
        return more;
    }

    NotePage done() {
        return new NotePage(notes, more ? last : null);
    }
}
