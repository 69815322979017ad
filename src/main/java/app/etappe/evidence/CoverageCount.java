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

    static Coverage of(Collection<Evidence> evidence) {
        var count = new CoverageCount();
        evidence.forEach(each -> count.add(
                each.participantId(), each.interviewId(), each.target().stance(), each.heldOn()));
        return count.coverage();
    }

    Coverage coverage() {
        return new Coverage(supporting.size(), contradicting.size(), anonymous.size(), anonymousAgainst.size(), newest);
    }

    /** @param person null for an anonymous source, of which an interview is one */
    void add(@Nullable UUID person, UUID interview, Stance stance, LocalDate heldOn) {
        boolean supports = stance == Stance.SUPPORTS;
        if (person == null) {
            (supports ? anonymous : anonymousAgainst).add(interview);
        } else {
            (supports ? supporting : contradicting).add(person);
        }
        if (newest == null || heldOn.isAfter(newest)) {
            newest = heldOn;
        }
    }
}
