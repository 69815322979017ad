package app.etappe.voting;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a round.
 *
 * @param question what the voters are asked; may be empty
 * @param itemIds what is voted on, in the order in which it is shown
 * @param budget votes of each voter
 * @param cap the most votes that one voter may give to one item
 * @param anonymous whether it is forgotten who voted for what when the round ends
 * @param everybody whether all may vote who may do so without being invited
 * @param invited further members, viewers too
 * @param opensAt null: as soon as it is started
 * @param closesAt null: when somebody ends it
 */
public record RoundDraft(
        String title,
        String question,
        List<UUID> itemIds,
        int budget,
        int cap,
        boolean anonymous,
        boolean everybody,
        Set<UUID> invited,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt) {

    public static final int MOST_VOTES = 99;
    public static final int USUAL_BUDGET = 5;
    public static final int USUAL_CAP = 3;
    /** Items of one round: nobody looks through more. */
    public static final int MOST_ITEMS = 200;
    /** Length of a question. */
    public static final int QUESTION = 2_000;

    /**
     * @throws Refusal what is wrong with the texts, {@code round-budget} (limit), {@code round-cap} (limit), {@code round-times},
     *     {@code limit-round-items} (limit)
     */
    public RoundDraft {
        title = Texts.name(title);
        question = Texts.stored(question, QUESTION);
        itemIds = itemIds.stream().distinct().toList();
        invited = Set.copyOf(invited);
        requireVotes(budget, cap);
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            throw new Refusal("round-times");
        }
        if (itemIds.size() > MOST_ITEMS) {
            throw new Refusal("limit-round-items", Map.of("limit", MOST_ITEMS));
        }
    }

    private static void requireVotes(int budget, int cap) {
        if (budget < 1 || budget > MOST_VOTES) {
            throw new Refusal("round-budget", Map.of("limit", MOST_VOTES));
        }
        if (cap < 1 || cap > budget) {
            throw new Refusal("round-cap", Map.of("limit", budget));
        }
    }

    /** A round as most are: five votes each, three for one item at most, anonymous, for everybody, from now on until it is ended. */
    public static RoundDraft of(String title, List<UUID> itemIds) {
        return new RoundDraft(title, "", itemIds, USUAL_BUDGET, USUAL_CAP, true, true, Set.of(), null, null);
    }
}
