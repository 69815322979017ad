package app.etappe.painpoint;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can change of an item, as it is at one time, to tell what a change was. */
record ItemState(
        String title,
        String description,
        @Nullable UUID ownerId,
        @Nullable LocalDate due,
        Map<Judged, Integer> judged) {

    private static final Map<Judged, ItemChangeKind> KINDS = new EnumMap<>(Map.of(
            Judged.SEVERITY, ItemChangeKind.SEVERITY,
            Judged.IMPACT, ItemChangeKind.IMPACT,
            Judged.EFFORT, ItemChangeKind.EFFORT,
            Judged.FURTHER, ItemChangeKind.FURTHER));

    static ItemState of(Item item) {
        var judged = new EnumMap<Judged, Integer>(Judged.class);
        for (var what : Judged.values()) {
            var judgement = item.judgements().of(what);
            if (judgement != null) {
                judged.put(what, judgement.value());
            }
        }
        return new ItemState(item.title(), item.description(), item.ownerId(), item.due(), judged);
    }

    /** What is otherwise now, each with its value. */
    Map<ItemChangeKind, List<String>> since(ItemState before) {
        var changes = new EnumMap<ItemChangeKind, List<String>>(ItemChangeKind.class);
        if (!title.equals(before.title)) {
            changes.put(ItemChangeKind.RENAMED, List.of());
        }
        if (!description.equals(before.description)) {
            changes.put(ItemChangeKind.DESCRIBED, List.of());
        }
        KINDS.forEach((what, kind) -> note(changes, kind, before.judged.get(what), judged.get(what)));
        note(changes, ItemChangeKind.OWNER, before.ownerId, ownerId);
        note(changes, ItemChangeKind.DUE, before.due, due);
        return changes;
    }

    private static void note(
            Map<ItemChangeKind, List<String>> changes,
            ItemChangeKind kind,
            @Nullable Object before,
            @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            changes.put(
                    kind,
                    Optional.ofNullable(now).map(Object::toString).stream().toList());
        }
    }
}
