package app.etappe.evidence;

import app.etappe.interview.Evidence;
import app.etappe.interview.Stance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts people, not lines: whoever says the same thing twice is one. */
final class CoverageCount {

    private final Set<UUID> supporting = new HashSet<>();
    private final Set<UUID> contradicting = new HashSet<>();
    private final Set<UUID> anonymous = new HashSet<>();
    private final Set<UUID> anonymousAgainst = new HashSet<>();
    private @Nullable LocalDate newest;

    private CoverageCount() {}

    static Coverage of(Collection<Evidence> evidence) {
        var count = new CoverageCount();
        evidence.forEach(count::add);
        return new Coverage(
                count.supporting.size(),
                count.contradicting.size(),
                count.anonymous.size(),
                count.anonymousAgainst.size(),
                count.newest);
    }

    private void add(Evidence evidence) {
        var person = evidence.participantId();
        boolean supports = evidence.target().stance() == Stance.SUPPORTS;
        if (person == null) {
            (supports ? anonymous : anonymousAgainst).add(evidence.interviewId());
        } else {
            (supports ? supporting : contradicting).add(person);
        }
        if (newest == null || evidence.heldOn().isAfter(newest)) {
            newest = evidence.heldOn();
        }
    }
}
