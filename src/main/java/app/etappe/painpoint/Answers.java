package app.etappe.painpoint;

import app.etappe.base.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which opportunities answer which pain points. */
@Component
class Answers {

    private final Items items;

    Answers(Items items) {
        this.items = items;
    }

    List<ItemReference> of(Item item) {
        var ids = items.answers(item.id()).stream()
                .map(answer -> answer.counterpartOf(item.id()))
                .toList();
        return items.references(item.workspaceId(), ids);
    }

    /**
     * Lets exactly these answer the item, or be answered by it. Those that were named before and are gone meanwhile count as
     * unknown.
     *
     * @throws Refusal {@code item-unknown} where one is none of the workspace or of the same kind, {@code limit-answers} (limit)
     */
    void set(Item item, Set<UUID> wanted) {
        var present = items.answers(item.id()).stream()
                .collect(Collectors.toMap(answer -> answer.counterpartOf(item.id()), answer -> answer));
        var added = wanted.stream().filter(id -> !present.containsKey(id)).toList();
        var known = items.references(item.workspaceId(), added).stream()
                .filter(other -> other.kind() == item.kind().counterpart())
                .count();
        if (known != added.size()) {
            throw new Refusal("item-unknown");
        }
        if (!added.isEmpty()) {
            requireRoom(wanted.size());
            requireRoom(items.mostAnswers(item.kind().counterpart(), added) + 1);
        }
        added.forEach(id -> items.persist(ItemAnswer.between(item, id)));
        var dropped = present.entrySet().stream()
                .filter(each -> !wanted.contains(each.getKey()))
                .toList();
        dropped.forEach(each -> items.remove(each.getValue()));
        if (!added.isEmpty() || !dropped.isEmpty()) {
            items.countAsChange(item);
            // Whoever looks at the other end has not seen this, and shall not undo it with what else they change.
            Stream.concat(added.stream(), dropped.stream().map(Map.Entry::getKey))
                    .sorted()
                    .forEach(id -> items.find(id).ifPresent(items::countAsChange));
        }
    }

    private static void requireRoom(int answers) {
        if (answers > ItemAnswer.MOST) {
            throw new Refusal("limit-answers", Map.of("limit", ItemAnswer.MOST));
        }
    }
}
