package app.etappe.painpoint;

import app.etappe.interview.SaidWords;
import app.etappe.interview.TextSources;
import app.etappe.journey.MapTexts;
import app.etappe.participant.PastedText;
import app.etappe.participant.PastedTexts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what participants said where somebody has put it into an item or a decision, and takes it away there. */
@Component
class PastedItems implements PastedTexts {

    private static final String KIND = "items";

    private final SaidWords words;
    private final ItemTexts texts;
    private final TextSources sources;
    private final ApplicationEventPublisher events;

    PastedItems(SaidWords words, ItemTexts texts, TextSources sources, ApplicationEventPublisher events) {
        this.words = words;
        this.texts = texts;
        this.sources = sources;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PastedText> of(UUID participantId) {
        var said = words.of(participantId);
        var quoting = said.workspaces().stream()
                .flatMap(workspace -> texts.itemsIn(workspace).stream())
                .filter(item -> isAnyQuoted(item, said.isQuoted()));
        var madeOf = texts.items(sources.madeOf(said.lines())).stream();
        var items = Stream.concat(quoting, madeOf).distinct().map(PastedItems::pasted);
        var decisions = said.workspaces().stream()
                .flatMap(workspace -> texts.decisionsIn(workspace, said.isQuoted()).stream())
                .map(this::pasted);
        return sorted(Stream.concat(items, decisions));
    }

    private static boolean isAnyQuoted(Item item, Predicate<String> isQuoted) {
        return item.texts().stream().anyMatch(isQuoted);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PastedText> find(Collection<UUID> textIds) {
        return textIds.isEmpty()
                ? List.of()
                : sorted(Stream.concat(
                        texts.items(textIds).stream().map(PastedItems::pasted),
                        texts.decisions(textIds).stream().map(this::pasted)));
    }

    private static List<PastedText> sorted(Stream<PastedText> found) {
        return found.sorted(Comparator.comparing(PastedText::place).thenComparing(PastedText::text))
                .toList();
    }

    private static PastedText pasted(Item item) {
        return new PastedText(item.id(), KIND, item.title(), String.join(" / ", item.texts()));
    }

    private PastedText pasted(StoredDecision decision) {
        var place = texts.items(List.of(decision.itemId())).stream()
                .map(Item::title)
                .findFirst()
                .orElse("");
        return new PastedText(decision.id(), KIND, place, decision.decision().reason());
    }

    @Override
    @Transactional
    public void clear(UUID textId) {
        texts.items(List.of(textId)).forEach(item -> {
            item.redact(MapTexts.WITHDRAWN);
            sources.forget(textId);
            events.publishEvent(new ItemsChanged(item.workspaceId()));
        });
        texts.decisions(List.of(textId)).forEach(decision -> {
            decision.redact(MapTexts.WITHDRAWN);
            texts.items(List.of(decision.itemId()))
                    .forEach(item -> events.publishEvent(new ItemsChanged(item.workspaceId())));
        });
    }
}
