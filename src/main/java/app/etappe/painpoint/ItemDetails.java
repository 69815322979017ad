package app.etappe.painpoint;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All that is said of an item.
 *
 * @param answers of an opportunity the pain points that it answers, of a pain point the opportunities that answer it; by title
 * @param decisions the latest first
 * @param mayEdit whether its reader may describe and judge it
 * @param mayDecide whether its reader may decide on it
 */
public record ItemDetails(
        UUID workspaceId,
        ItemSummary summary,
        String description,
        List<ItemLink> links,
        List<ItemReference> answers,
        List<ItemDecision> decisions,
        UUID authorId,
        boolean mayEdit,
        boolean mayDecide) {

    public ItemDetails {
        links = List.copyOf(links);
        answers = List.copyOf(answers);
        decisions = List.copyOf(decisions);
    }

    /** What it says now, to be changed. */
    public ItemDraft draft() {
        var severity = summary.severity();
        return new ItemDraft(
                summary.kind(),
                summary.title(),
                description,
                severity == null ? null : severity.value(),
                summary.leverId(),
                links,
                answers.stream().map(ItemReference::id).collect(Collectors.toSet()));
    }
}
