package app.etappe.voting;

import app.etappe.base.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A voting round. It is changed under its lock alone; votes never touch it. */
@Entity
@Table(name = "voting_round")
class Round {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "title", nullable = false)
    private String title = "";

    @Column(name = "question", nullable = false)
    private String question = "";

    @ElementCollection
    @CollectionTable(name = "voting_round_item", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "item_id", nullable = false)
    private List<UUID> itemIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "voting_round_invited", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "account_id", nullable = false)
    private Set<UUID> invited = new HashSet<>();

    @Embedded
    private RoundTerms terms;

    @Embedded
    private RoundTimes times;

    @Column(name = "voters")
    private @Nullable Integer voters;

    @Column(name = "discussed_item_id")
    private @Nullable UUID discussedItemId;

    @Column(name = "repeats_id", updatable = false)
    private @Nullable UUID repeatsId;

    @Column(name = "made_by", nullable = false, updatable = false)
    private UUID madeBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    @SuppressWarnings("NullAway.Init")
    Round(UUID id, UUID workspaceId, RoundDraft draft, @Nullable UUID repeatsId, UUID madeBy, Instant now) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.repeatsId = repeatsId;
        this.madeBy = madeBy;
        this.times = new RoundTimes(now);
        take(draft);
        times.plan(draft.opensAt(), draft.closesAt(), now);
    }

    /**
     * Says something else of it. Once it is started votes, items and voters can only come to it, whether somebody has voted or
     * not: a refusal would tell.
     *
     * @throws Refusal {@code changed-meanwhile}, {@code round-over}, {@code round-only-grows}, {@code round-times}
     */
    void change(RoundDraft draft, long seen, Instant now) {
        if (seen != version) {
            throw new Refusal("changed-meanwhile");
        }
        times.requireNotOver(now);
        if (times.isStarted() && !isGrowth(draft)) {
            throw new Refusal("round-only-grows");
        }
        take(draft);
        times.plan(draft.opensAt(), draft.closesAt(), now);
    }

    private boolean isGrowth(RoundDraft draft) {
        return RoundTerms.of(draft).isGrowthOf(terms)
                && draft.itemIds().containsAll(itemIds)
                && draft.invited().containsAll(invited);
    }

    private void take(RoundDraft draft) {
        title = draft.title();
        question = draft.question();
        if (!itemIds.equals(draft.itemIds())) {
            itemIds.clear();
            itemIds.addAll(draft.itemIds());
        }
        invited.retainAll(draft.invited());
        invited.addAll(draft.invited());
        terms = RoundTerms.of(draft);
    }

    /** While it is still being made, one item takes another's place. */
    void replaceItem(UUID from, UUID into) {
        requireDraft();
        if (itemIds.contains(into)) {
            itemIds.remove(from);
        } else {
            itemIds.replaceAll(item -> item.equals(from) ? into : item);
        }
    }

    /** While it is still being made, an item that is gone is not voted on. */
    void dropItem(UUID item) {
        requireDraft();
        itemIds.remove(item);
    }

    /** @throws Refusal {@code round-started} unless it is still being made */
    void requireDraft() {
        if (times.isStarted()) {
            throw new Refusal("round-started");
        }
    }

    /** @throws Refusal {@code round-started}, {@code round-empty}, {@code round-times} */
    void start(Instant now) {
        requireDraft();
        if (itemIds.isEmpty()) {
            throw new Refusal("round-empty");
        }
        times.start(now);
    }

    /** It is over, and counted. @param counted how many gave a vote */
    void end(Instant at, int counted) {
        times.end(at);
        voters = counted;
    }

    /** @throws Refusal {@code round-not-over}, {@code round-revealed} */
    void reveal(Instant now) {
        times.reveal(now);
        discussedItemId = null;
    }

    /** @throws Refusal {@code not-in-round} */
    void discuss(@Nullable UUID itemId) {
        if (itemId != null) {
            requireItem(itemId);
        }
        discussedItemId = itemId;
    }

    /** @throws Refusal {@code not-in-round} */
    void requireItem(UUID itemId) {
        if (!itemIds.contains(itemId)) {
            throw new Refusal("not-in-round");
        }
    }

    RoundState at(Instant now) {
        return times.at(now);
    }

    RoundTerms terms() {
        return terms;
    }

    RoundTimes times() {
        return times;
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    List<UUID> itemIds() {
        return List.copyOf(itemIds);
    }

    Set<UUID> invited() {
        return Set.copyOf(invited);
    }

    @Nullable
    Integer voters() {
        return voters;
    }

    @Nullable
    UUID discussedItemId() {
        return discussedItemId;
    }

    @Nullable
    UUID repeatsId() {
        return repeatsId;
    }

    UUID madeBy() {
        return madeBy;
    }

    long version() {
        return version;
    }
}
