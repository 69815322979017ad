package app.etappe.evidence;

import app.etappe.evidence.EvidenceFrame.Place;
import app.etappe.evidence.EvidenceFrame.Voice;
import app.etappe.interview.Evidence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together what people say of places: one voice for each person, place and stance, always in the same order. */
final class Voices {

    private record Where(UUID element, @Nullable UUID lane) {

        static final Comparator<Where> ORDER = Comparator.comparing(Where::element)
                .thenComparing(Where::lane, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private record Who(int person, int stance) {

        static final Comparator<Who> ORDER = Comparator.comparingInt(Who::person)
                .thenComparing(Comparator.comparingInt(Who::stance).reversed());
    }

    private final Map<Where, Map<Who, Voice>> said = new TreeMap<>(Where.ORDER);

    private Voices() {}

    /** @param numbers of people, and of interviews for what nobody is known to have said */
    static List<Place> of(Collection<Evidence> evidence, Map<UUID, Integer> numbers) {
        var voices = new Voices();
        for (var each : evidence) {
            var number = numbers.get(speaker(each));
            // Without one, the person went while this was read.
            if (number != null) {
                voices.hear(each, number);
            }
        }
        return voices.said.entrySet().stream()
                .map(place -> new Place(
                        place.getKey().element(),
                        place.getKey().lane(),
                        List.copyOf(place.getValue().values())))
                .toList();
    }

    /** Who stands for it: a person, or the interview. */
    static UUID speaker(Evidence evidence) {
        var person = evidence.participantId();
        return person == null ? evidence.interviewId() : person;
    }

    private void hear(Evidence evidence, int person) {
        var target = evidence.target();
        var where = new Where(target.elementId(), target.laneId());
        var who = new Who(person, Voice.of(target.stance()));
        said.computeIfAbsent(where, place -> new TreeMap<>(Who.ORDER))
                .compute(
                        who,
                        (key, before) -> (before == null ? first(who, evidence.heldOn()) : before)
                                .and(evidence.heldOn(), target.mood()));
    }

    private static Voice first(Who who, LocalDate day) {
        return new Voice(who.person(), who.stance(), day, 0, 0);
    }
}
