package app.etappe.bring.ui;

import app.etappe.copies.Match;
import app.etappe.copies.Pair;
import app.etappe.copies.Part;
import app.etappe.copies.Settled;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;

/** Adds what somebody says of doubtful parts to what was settled before. */
final class Answers {

    private Answers() {}

    /** The copy's part is this one of the base. */
    static Settled same(Settled settled, Match doubt, int base) {
        var same = new HashSet<>(settled.same());
        same.add(new Pair(doubt.type(), base, copy(doubt)));
        return new Settled(same, settled.own());
    }

    /** All of them are what they are taken for. */
    static Settled asTaken(Settled settled, Collection<Match> doubts) {
        var same = new HashSet<>(settled.same());
        doubts.forEach(doubt -> same.add(new Pair(doubt.type(), Objects.requireNonNull(doubt.base()), copy(doubt))));
        return new Settled(same, settled.own());
    }

    /** The base has nothing of the kind. */
    static Settled own(Settled settled, Match doubt) {
        var own = new HashSet<>(settled.own());
        own.add(Part.copy(doubt.type(), copy(doubt)));
        return new Settled(settled.same(), own);
    }

    private static int copy(Match doubt) {
        return Objects.requireNonNull(doubt.copy());
    }
}
