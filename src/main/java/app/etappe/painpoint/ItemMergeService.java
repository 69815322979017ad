package app.etappe.painpoint;

import app.etappe.base.Refusal;
import app.etappe.interview.TextSources;
import app.etappe.security.CurrentUser;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes two items one. Refuses with {@code not-found}, {@code not-allowed} and {@code workspace-archived}. */
@Service
public class ItemMergeService {

    private final ItemAccess access;
    private final ItemRegisters registers;
    private final Items items;
    private final Placements placements;
    private final Answers answers;
    private final TextSources sources;
    private final ItemNews news;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemMergeService(
            ItemAccess access,
            ItemRegisters registers,
            Items items,
            Placements placements,
            Answers answers,
            TextSources sources,
            ItemNews news,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.registers = registers;
        this.items = items;
        this.placements = placements;
        this.answers = answers;
        this.sources = sources;
        this.news = news;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Brings the cards, answers and links of one item to another, with the description where that has none, and deletes the
     * first, of which its title is remembered. What was decided and judged of the other stays.
     *
     * @throws Refusal {@code merge-with-itself}, {@code wrong-kind}, {@code not-found} also for items of two workspaces,
     *     {@code limit-item-places}, {@code limit-answers} (limit), and whatever those refuse who need the first
     */
    @Transactional
    public void merge(UUID fromId, UUID intoId) {
        if (fromId.equals(intoId)) {
            access.lockToEdit(fromId);
            throw new Refusal("merge-with-itself");
        }
        lockRegister(fromId);
        var both = Stream.of(fromId, intoId)
                .sorted()
                .map(access::lockToEdit)
                .sorted(Comparator.comparing(item -> item.id().equals(intoId)))
                .toList();
        var from = both.getFirst();
        var into = both.getLast();
        if (!from.workspaceId().equals(into.workspaceId())) {
            throw Refusal.notFound();
        }
        if (from.kind() != into.kind()) {
            throw new Refusal("wrong-kind");
        }
        events.publishEvent(new ItemsMerged(from.workspaceId(), fromId, intoId));
        join(from, into);
        news.told(from, ItemChangeKind.MERGED, intoId.toString());
    }

    /** First of all, as whoever places items does, so that neither waits for the other. */
    private void lockRegister(UUID itemId) {
        registers.lock(access.read(itemId).workspaceId());
    }

    private void join(Item from, Item into) {
        if (placements.of(from.id()).size() + placements.of(into.id()).size() > StoredPlace.MOST) {
            throw new Refusal("limit-item-places", Map.of("limit", StoredPlace.MOST));
        }
        var answered = Stream.of(from, into)
                .flatMap(item -> answers.of(item).stream())
                .map(ItemReference::id)
                .collect(Collectors.toSet());
        answers.set(into, answered);
        into.takeLinks(from.links());
        into.remember(from, currentUser.requireId(), clock.instant());
        if (into.description().isEmpty()) {
            into.explain(from.description());
        }
        placements.hand(from.id(), into.id());
        sources.carry(List.of(from.id()), into.id());
        items.remove(from);
    }
}
