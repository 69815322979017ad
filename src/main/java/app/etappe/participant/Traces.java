package app.etappe.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks all modules that keep something of participants. */
@Component
class Traces {

    private final ObjectProvider<ParticipantTraces> modules;
    private final ObjectProvider<PastedTexts> pasted;

    Traces(ObjectProvider<ParticipantTraces> modules, ObjectProvider<PastedTexts> pasted) {
        this.modules = modules;
        this.pasted = pasted;
    }

    TraceSummary of(UUID participantId) {
        var kinds = new TreeMap<String, Integer>();
        var claims = new ArrayList<String>();
        modules.orderedStream().map(module -> module.of(participantId)).forEach(one -> {
            one.kinds().forEach((kind, amount) -> kinds.merge(kind, amount, Integer::sum));
            kinds.values().removeIf(amount -> amount == 0);
            claims.addAll(one.claims());
        });
        return new TraceSummary(kinds, claims.stream().distinct().sorted().toList());
    }

    /** @return how many of each kind */
    Map<String, Integer> erase(UUID participantId) {
        return all(participantId, ParticipantTraces::erase);
    }

    /** @return how many of each kind */
    Map<String, Integer> anonymise(UUID participantId) {
        return all(participantId, ParticipantTraces::anonymise);
    }

    /** Texts of others that carry words of this participant. */
    List<PastedText> pasted(UUID participantId) {
        return pasted.orderedStream()
                .flatMap(module -> module.of(participantId).stream())
                .toList();
    }

    private Map<String, Integer> all(
            UUID participantId, BiFunction<ParticipantTraces, UUID, Map<String, Integer>> act) {
        var kinds = new TreeMap<String, Integer>();
        modules.orderedStream()
                .map(module -> act.apply(module, participantId))
                .forEach(counts -> counts.forEach((kind, amount) -> kinds.merge(kind, amount, Integer::sum)));
        return kinds;
    }
}
