package app.etappe.bring.ui;

import app.etappe.copies.Match;
import app.etappe.copies.Pair;
import app.etappe.copies.Part;
import app.etappe.copies.Settled;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;

/** Adds what somebody says of a doubtful pair to what was settled before. */
final class Decisions {

    private Decisions() {}

    static Settled same(Settled settled, Collection<Match> doubts) {
        var same = new HashSet<>(settled.same());
        doubts.forEach(doubt -> same.add(pair(doubt)));
        return new Settled(same, settled.different(), settled.own());
    }

    static Settled different(Settled settled, Match doubt) {
        var different = new HashSet<>(settled.different());
        different.add(pair(doubt));
        return new Settled(settled.same(), different, settled.own());
    }

    static Settled own(Settled settled, Match doubt) {
        var own = new HashSet<>(settled.own());
        own.add(Part.copy(doubt.type(), Objects.requireNonNull(doubt.copy())));
        return new Settled(settled.same(), settled.different(), own);
    }

    private static Pair pair(Match doubt) {
        return new Pair(doubt.type(), Objects.requireNonNull(doubt.base()), Objects.requireNonNull(doubt.copy()));
    }
}
