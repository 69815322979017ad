package app.etappe.priority;

import app.etappe.priority.RankShift.Reason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says why items stand elsewhere than on an earlier day: by what of them itself grew or shrank most, in the direction
 * in which they went. */
public final class Shifts {

    /** Where nothing was noted before. */
    static final Shifts NONE = new Shifts(LocalDate.EPOCH, false, Map.of());

    private record Moved(Reason reason, double part, int amount) {}

    private final LocalDate since;
    private final boolean weighedOtherwise;
    private final Map<UUID, Stood> before;

    /** @param before how items stood on that day, by item */
    public Shifts(LocalDate since, boolean weighedOtherwise, Map<UUID, Stood> before) {
        this.since = since;
        this.weighedOtherwise = weighedOtherwise;
        this.before = before;
    }

    /** Null where it stands where it stood, or was not there. */
    public @Nullable RankShift of(Stood now) {
        var then = before.get(now.itemId());
        if (then == null || then.rank() == now.rank()) {
            return null;
        }
        int by = then.rank() - now.rank();
        return moves(then, now).stream()
                .filter(moved -> moved.amount() * by > 0 && moved.part() * by > 0)
                .max(Comparator.comparingDouble(moved -> Math.abs(moved.part())))
                .map(moved -> new RankShift(by, moved.reason(), moved.amount(), since))
                .orElseGet(() -> new RankShift(by, weighedOtherwise ? Reason.WEIGHTS : Reason.OTHERS, 0, since));
    }

    private static List<Moved> moves(Stood then, Stood now) {
        return List.of(
                new Moved(Reason.VOTES, now.votesPart() - then.votesPart(), change(then.votes(), now.votes())),
                new Moved(
                        Reason.CUSTOMERS,
                        now.customersPart() - then.customersPart(),
                        change(then.customers(), now.customers())),
                new Moved(
                        Reason.SEVERITY,
                        now.severityPart() - then.severityPart(),
                        change(then.severity(), now.severity())),
                new Moved(
                        Reason.FURTHER, now.furtherPart() - then.furtherPart(), change(then.further(), now.further())));
    }

    /** What was not asked before changed by all of it. */
    private static int change(@Nullable Integer then, @Nullable Integer now) {
        return (now == null ? 0 : now) - (then == null ? 0 : then);
    }
}
