package app.etappe.priority;

import app.etappe.painpoint.FormerItem;
import app.etappe.painpoint.ItemHistoryService;
import app.etappe.voting.ItemRounds;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how an item, and what became part of it, did in revealed rounds. */
@Component
class VoteStory implements StoryTeller {

    private final ItemHistoryService histories;
    private final ItemRounds rounds;

    VoteStory(ItemHistoryService histories, ItemRounds rounds) {
        this.histories = histories;
        this.rounds = rounds;
    }

    @Override
    public List<StoryEvent> of(UUID itemId) {
        var former = histories.of(itemId).former().stream()
                .collect(Collectors.toMap(FormerItem::id, FormerItem::title, (one, other) -> one));
        var all = Stream.concat(Stream.of(itemId), former.keySet().stream()).toList();
        return rounds.of(all).stream()
                .map(round -> event(round, former.get(round.itemId())))
                .toList();
    }

    /** @param as what had the votes then; null for the item itself */
    private static StoryEvent event(ItemRounds.InRound round, @Nullable String as) {
        var votes = round.votes();
        var values = new ArrayList<String>();
        values.add(votes.roundTitle());
        values.add(String.valueOf(votes.votes()));
        values.add(String.valueOf(votes.voters()));
        values.add(String.valueOf(votes.rank()));
        if (as != null) {
            values.add(as);
        }
        return new StoryEvent(votes.revealedAt(), StoryKind.VOTED, null, values);
    }
}
