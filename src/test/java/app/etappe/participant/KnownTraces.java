package app.etappe.participant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A module that keeps something of participants. */
public class KnownTraces implements ParticipantTraces, AutoCloseable {

    private static final String NAME = "knownTraces";
    private static final String CARDS = "cardsWithQuotes";

    public final Map<UUID, Integer> lines = new HashMap<>();
    public final Map<UUID, List<PastedText>> pasted = new HashMap<>();
    public final Set<UUID> cleared = new HashSet<>();
    public final Set<UUID> anonymised = new HashSet<>();
    private final DefaultListableBeanFactory beans;

    public KnownTraces(ApplicationContext context) {
        beans = (DefaultListableBeanFactory) ((ConfigurableApplicationContext) context).getBeanFactory();
        beans.registerSingleton(NAME, this);
        beans.registerSingleton(CARDS, new Cards());
    }

    @Override
    public TraceSummary of(UUID participantId) {
        var amount = lines.getOrDefault(participantId, 0);
        return amount == 0
                ? new TraceSummary(Map.of(), List.of())
                : new TraceSummary(Map.of("lines", amount), List.of("Tickets are too dear"));
    }

    @Override
    public Map<String, Integer> erase(UUID participantId) {
        var amount = lines.remove(participantId);
        return amount == null ? Map.of() : Map.of("lines", amount);
    }

    @Override
    public Map<String, Integer> anonymise(UUID participantId) {
        anonymised.add(participantId);
        return Map.of("recordings", 1);
    }

    /** The texts of the same module. */
    private final class Cards implements PastedTexts {

        @Override
        public List<PastedText> of(UUID participantId) {
            return pasted.getOrDefault(participantId, List.of());
        }

        @Override
        public List<PastedText> find(Collection<UUID> textIds) {
            var all = new ArrayList<PastedText>();
            pasted.values().forEach(all::addAll);
            return all.stream().filter(text -> textIds.contains(text.id())).toList();
        }

        @Override
        public void clear(UUID textId) {
            cleared.add(textId);
        }
    }

    @Override
    public void close() {
        beans.destroySingleton(NAME);
        beans.destroySingleton(CARDS);
    }

    public void paste(UUID participantId, PastedText text) {
        pasted.put(participantId, List.of(text));
    }
}
