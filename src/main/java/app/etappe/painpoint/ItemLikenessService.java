package app.etappe.painpoint;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.words.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds items that may be the same as what somebody is about to write down. Refuses with {@code not-found} for strangers. */
@Service
public class ItemLikenessService {

    /** So many are offered. */
    private static final int MOST = 8;

    /** Shorter stems are in every second sentence, and say nothing of what it is about. */
    private static final int SHORTEST = 4;

    private record Alike(ItemReference item, int shared, int words) {}

    private final ItemAccess access;
    private final Items items;

    ItemLikenessService(ItemAccess access, Items items) {
        this.access = access;
        this.items = items;
    }

    /**
     * The items of a kind whose titles share words with a text, in whatever form, those that share most first; of these the
     * shorter titles. Eight at most.
     *
     * @throws Refusal {@code text-too-long} for a text longer than a card's
     */
    @Transactional(readOnly = true)
    public List<ItemReference> alike(UUID workspaceId, ItemKind kind, String text) {
        access.requireRead(workspaceId);
        var wanted = stems(Texts.stored(text, Texts.CARD));
        if (wanted.isEmpty()) {
            return List.of();
        }
        return items.references(workspaceId, kind).stream()
                .map(item -> alike(item, wanted))
                .filter(alike -> alike.shared > 0)
                .sorted(Comparator.comparingInt(Alike::shared).reversed().thenComparingInt(Alike::words))
                .limit(MOST)
                .map(Alike::item)
                .toList();
    }

    private static Alike alike(ItemReference item, Set<String> wanted) {
        var words = stems(item.title());
        int all = words.size();
        words.retainAll(wanted);
        return new Alike(item, words.size(), all);
    }

    private static Set<String> stems(String text) {
        var stems = new HashSet<>(Words.stems(text));
        stems.removeIf(stem -> stem.length() < SHORTEST);
        return stems;
    }
}
