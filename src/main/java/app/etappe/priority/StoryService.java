package app.etappe.priority;

import app.etappe.evidence.SupportCounts;
import app.etappe.evidence.SupportedPlaces;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.ItemPlace;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.ItemStands;
import app.etappe.painpoint.ItemStatus;
import app.etappe.workspace.WorkspaceDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to pain points and opportunities, and whether what was solved is solved for customers. */
@Service
public class StoryService {

    private static final Comparator<StoryEvent> LATEST_FIRST =
            Comparator.comparing(StoryEvent::at).reversed().thenComparing(StoryEvent::kind, Comparator.reverseOrder());

    private final ItemService items;
    private final ItemStands stands;
    private final SupportCounts supports;
    private final WorkspaceDays days;
    private final ObjectProvider<StoryTeller> tellers;

    StoryService(
            ItemService items,
            ItemStands stands,
            SupportCounts supports,
            WorkspaceDays days,
            ObjectProvider<StoryTeller> tellers) {
        this.items = items;
        this.stands = stands;
        this.supports = supports;
        this.days = days;
        this.tellers = tellers;
    }

    /**
     * What happened to an item, with nothing of rounds that are not revealed, and of maps that its reader does not see no more
     * than counts.
     *
     * @param most how many events are wanted, the latest
     * @throws app.etappe.base.Refusal {@code not-found} for who is no member, and where the item is gone
     */
    @Transactional(readOnly = true)
    public Story of(UUID itemId, int most) {
        var item = items.details(itemId);
        var events = once(tellers.orderedStream()
                .flatMap(teller -> teller.of(itemId).stream())
                .sorted(LATEST_FIRST)
                .toList());
        return new Story(
                days.zone(item.workspaceId()),
                events.subList(0, Math.clamp(most, 0, events.size())),
                events.size(),
                solved(item));
    }

    /** What was decided in a review was decided of the item in the same act, and is told once. */
    private static List<StoryEvent> once(List<StoryEvent> events) {
        var reviewed = events.stream()
                .filter(event -> event.kind() == StoryKind.REVIEWED)
                .map(StoryEvent::at)
                .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> event.kind() != StoryKind.DECIDED || !reviewed.contains(event.at()))
                .toList();
    }

    private Story.@Nullable Solved solved(ItemDetails item) {
        var on = item.summary().statusOn();
        return item.summary().status() == ItemStatus.SOLVED && on != null ? solved(item, on) : null;
    }

    private Story.@Nullable Solved solved(ItemDetails item, LocalDate on) {
        var places = places(item.summary().id(), stands.of(item.summary().id()), on);
        var support = supports.of(item.workspaceId(), List.of(places)).get(places.group());
        var since = support == null ? null : support.since();
        return since == null ? null : new Story.Solved(on, since);
    }

    /** @param since from the day after this one it is counted anew as well; null: nothing is */
    static SupportedPlaces places(UUID itemId, List<ItemPlace> stands, @Nullable LocalDate since) {
        return new SupportedPlaces(
                itemId,
                stands.stream().map(ItemPlace::mapId).collect(Collectors.toSet()),
                stands.stream().map(ItemPlace::elementId).collect(Collectors.toSet()),
                since);
    }
}
