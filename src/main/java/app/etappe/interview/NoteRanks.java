package app.etappe.interview;

import app.etappe.base.live.Ranks;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes ranks that no line of the interview has, those that are gone included. */
class NoteRanks {

    /** A line and the rank that it shall have. */
    record Ranked(Note note, String rank) {}

    private final Notes notes;
    private final UUID interviewId;
    private final boolean group;
    private @Nullable TreeSet<String> all;

    /** @param group many lines are placed: all ranks are read once, instead of one with every line */
    NoteRanks(Notes notes, UUID interviewId, boolean group) {
        this.notes = notes;
        this.interviewId = interviewId;
        this.group = group;
    }

    /**
     * The rank right behind a line; null: ahead of all.
     *
     * @param anew told of every line's new rank, where ranks have grown too long
     */
    String behind(@Nullable Note neighbour, Consumer<Ranked> anew) {
        var before = neighbour == null ? null : neighbour.rank();
        var rank = Ranks.between(before, after(before));
        if (rank.length() > Ranks.LONGEST) {
            rankAnew(anew);
            before = neighbour == null ? null : neighbour.rank();
            rank = Ranks.between(before, after(before));
        }
        if (all != null) {
            all.add(rank);
        }
        return rank;
    }

    private @Nullable String after(@Nullable String rank) {
        if (!group) {
            return notes.rankAfter(interviewId, rank);
        }
        if (all == null) {
            all = new TreeSet<>(notes.ranks(interviewId));
        }
        return all.higher(rank == null ? "" : rank);
    }

    private void rankAnew(Consumer<Ranked> anew) {
        var lines = notes.all(interviewId);
        var ranks = Ranks.sequence(lines.size()).iterator();
        lines.forEach(line -> anew.accept(new Ranked(line, ranks.next())));
        all = null;
    }
}
