package app.etappe.evidence;

import app.etappe.interview.ReleasedTalk;
import app.etappe.interview.WorkspaceEvidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many customers stand behind things that are placed on several maps. Like {@link WorkspaceEvidence} it asks for no right:
 * it counts, and the counts are the same for all.
 */
@Component
public class SupportCounts {

    private final WorkspaceEvidence evidence;

    SupportCounts(WorkspaceEvidence evidence) {
        this.evidence = evidence;
    }

    /** By group. A few queries, however many groups there are. */
    @Transactional(readOnly = true)
    public Map<UUID, Support> of(UUID workspaceId, Collection<SupportedPlaces> groups) {
        var maps = groups.stream().flatMap(group -> group.mapIds().stream()).collect(Collectors.toSet());
        var counting = new Counting(evidence.of(workspaceId, maps));
        return groups.stream().collect(Collectors.toMap(SupportedPlaces::group, counting::support));
    }

    /** One reading of all that was said, by what it was said of. */
    private static final class Counting {

        private record Heard(ReleasedTalk talk, ReleasedTalk.Said said) {}

        private record Whom(Set<UUID> mapIds, @Nullable LocalDate since) {}

        private final List<ReleasedTalk> talks;
        private final Map<UUID, List<Heard>> byElement = new HashMap<>();
        private final Map<Whom, Integer> asked = new HashMap<>();

        Counting(List<ReleasedTalk> talks) {
            this.talks = talks;
            for (var talk : talks) {
                for (var said : talk.said()) {
                    byElement
                            .computeIfAbsent(said.elementId(), element -> new ArrayList<>())
                            .add(new Heard(talk, said));
                }
            }
        }

        Support support(SupportedPlaces group) {
            var since = group.since();
            return new Support(
                    coverage(group, talk -> true),
                    asked(new Whom(group.mapIds(), null)),
                    since == null
                            ? null
                            : new Support.Since(
                                    coverage(group, talk -> talk.heldOn().isAfter(since)),
                                    asked(new Whom(group.mapIds(), since))));
        }

        private Coverage coverage(SupportedPlaces group, Predicate<ReleasedTalk> counted) {
            var count = new CoverageCount();
            for (var element : group.elementIds()) {
                for (var heard : byElement.getOrDefault(element, List.of())) {
                    if (counted.test(heard.talk())) {
                        count.add(
                                heard.said().participantId(),
                                heard.talk().id(),
                                heard.said().stance(),
                                heard.talk().heldOn());
                    }
                }
            }
            return count.coverage();
        }

        private int asked(Whom whom) {
            return asked.computeIfAbsent(whom, this::count);
        }

        private int count(Whom whom) {
            var people = new HashSet<UUID>();
            for (var talk : talks) {
                boolean about = talk.mapIds().stream().anyMatch(whom.mapIds()::contains);
                if (about && (whom.since() == null || talk.heldOn().isAfter(whom.since()))) {
                    people.addAll(talk.people());
                }
            }
            return people.size();
        }
    }
}
