package app.etappe.review;

import app.etappe.base.Ids;
import app.etappe.priority.RankedItem;
import app.etappe.priority.Stood;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An item of a review as it stood, and what was decided of it. What stood is never changed. */
@Entity
@Table(name = "review_item")
// What changes it without its lock, a hand-over or a withdrawal, writes nothing else back.
@DynamicUpdate
class ReviewRow {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column(name = "ordinal", nullable = false, updatable = false)
    private int ordinal;

    @Column(name = "listed", nullable = false, updatable = false)
    private boolean listed;

    @Column(name = "merged_into_id")
    private @Nullable UUID mergedIntoId;

    @Embedded
    private FrozenRank rank;

    @Embedded
    private FrozenCounts counts;

    @Embedded
    private FrozenState state;

    @Embedded
    private @Nullable SinceSolved since;

    @Embedded
    private @Nullable ReviewDecision decision;

    @SuppressWarnings("NullAway.Init")
    protected ReviewRow() {}

    /** @param listed false where it is only looked at again */
    ReviewRow(UUID reviewId, int ordinal, RankedItem ranked, boolean listed) {
        this.id = Ids.next();
        this.reviewId = reviewId;
        this.itemId = ranked.item().id();
        this.ordinal = ordinal;
        this.listed = listed;
        this.rank = FrozenRank.of(ranked);
        this.counts = FrozenCounts.of(ranked);
        this.state = FrozenState.of(ranked.item());
        this.since = SinceSolved.of(ranked.support());
    }

    void decide(ReviewDecision decided) {
        decision = decided;
    }

    /** Puts a mark in the place of the reason. */
    void redact(String mark) {
        if (decision != null) {
            decision = decision.withReason(mark);
        }
    }

    /** What it is called at the next review is another's. */
    void mergedInto(UUID other) {
        mergedIntoId = other;
    }

    Stood stood() {
        return new Stood(
                itemId,
                rank.place(),
                counts.votes(),
                rank.customers().isAsked() ? (Integer) counts.customers() : null,
                counts.severity(),
                counts.further(),
                rank.votes().part(),
                rank.customers().part(),
                rank.severity().part(),
                rank.further().part());
    }

    UUID id() {
        return id;
    }

    UUID reviewId() {
        return reviewId;
    }

    UUID itemId() {
        return itemId;
    }

    boolean listed() {
        return listed;
    }

    @Nullable
    UUID mergedIntoId() {
        return mergedIntoId;
    }

    FrozenRank rank() {
        return rank;
    }

    FrozenCounts counts() {
        return counts;
    }

    FrozenState state() {
        return state;
    }

    @Nullable
    SinceSolved since() {
        return since;
    }

    @Nullable
    ReviewDecision decision() {
        return decision;
    }
}
