package app.etappe.painpoint;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an item.
 *
 * @param severity 1 to 5; null: not judged
 * @param answers of an opportunity the pain points that it answers, of a pain point the opportunities that answer it
 */
public record ItemDraft(
        ItemKind kind,
        String title,
        String description,
        @Nullable Integer severity,
        @Nullable UUID leverId,
        List<ItemLink> links,
        Set<UUID> answers) {

    public ItemDraft {
        links = List.copyOf(links);
        answers = Set.copyOf(answers);
    }

    /** An item of which only the title is known yet. */
    public static ItemDraft of(ItemKind kind, String title) {
        return new ItemDraft(kind, title, "", null, null, List.of(), Set.of());
    }
}
