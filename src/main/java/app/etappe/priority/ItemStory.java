package app.etappe.priority;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.etappe.journey.LaneCardService;
import app.etappe.painpoint.ItemDetails;
import app.etappe.painpoint.ItemHistoryService;
import app.etappe.painpoint.ItemService;
import app.etappe.painpoint.Judged;
import app.etappe.painpoint.Placing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what members did with an item: made, placed, merged, judged and decided on it. */
@Component
class ItemStory implements StoryTeller {

    /** Cards that somebody put it on in one go. */
    private record Act(UUID mapId, UUID by, Instant minute) {

        static Act of(Placing placing) {
            return new Act(placing.mapId(), placing.by(), placing.at().truncatedTo(ChronoUnit.MINUTES));
        }
    }

    private final ItemService items;
    private final ItemHistoryService histories;
    private final LaneCardService maps;

    ItemStory(ItemService items, ItemHistoryService histories, LaneCardService maps) {
        this.items = items;
        this.histories = histories;
        this.maps = maps;
    }

    @Override
    public List<StoryEvent> of(UUID itemId) {
        var item = items.details(itemId);
        var history = histories.of(itemId);
        var merged = history.former().stream()
                .map(former -> new StoryEvent(former.at(), StoryKind.MERGED, former.by(), List.of(former.title())));
        return Stream.of(made(item), placed(item, history.placings()), merged, judged(item), decided(item))
                .flatMap(events -> events)
                .toList();
    }

    private static Stream<StoryEvent> made(ItemDetails item) {
        return Stream.of(new StoryEvent(item.summary().createdAt(), StoryKind.MADE, item.authorId(), List.of()));
    }

    private Stream<StoryEvent> placed(ItemDetails item, Collection<Placing> placings) {
        var titles = maps.titles(
                item.workspaceId(), placings.stream().map(Placing::mapId).collect(Collectors.toSet()));
        return placings.stream()
                .collect(groupingBy(Act::of, collectingAndThen(toList(), together -> placed(together, titles))))
                .values()
                .stream();
    }

    private static StoryEvent placed(List<Placing> together, Map<UUID, String> titles) {
        var first = together.getFirst();
        return new StoryEvent(
                first.at(),
                StoryKind.PLACED,
                first.by(),
                List.of(titles.getOrDefault(first.mapId(), ""), String.valueOf(together.size())));
    }

    private static Stream<StoryEvent> judged(ItemDetails item) {
        return Stream.of(Judged.values())
                .flatMap(what -> Stream.ofNullable(item.summary().judgement(what))
                        .map(judgement -> new StoryEvent(
                                judgement.at(),
                                StoryKind.JUDGED,
                                judgement.by(),
                                List.of(what.code(), String.valueOf(judgement.value())))));
    }

    private static Stream<StoryEvent> decided(ItemDetails item) {
        return item.decisions().stream()
                .map(decision -> new StoryEvent(
                        decision.at(),
                        StoryKind.DECIDED,
                        decision.by(),
                        List.of(decision.status().code(), decision.reason())));
    }
}
