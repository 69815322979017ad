package app.etappe.painpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** An opportunity answers a pain point. */
@Entity
@Table(name = "item_answer")
class ItemAnswer {

    /** The most answers of one item. */
    static final int MOST = 100;

    @Embeddable
    record Key(
            @Column(name = "opportunity_id") UUID opportunityId,
            @Column(name = "pain_point_id") UUID painPointId) implements Serializable {}

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected ItemAnswer() {}

    private ItemAnswer(UUID opportunityId, UUID painPointId) {
        this.key = new Key(opportunityId, painPointId);
    }

    /** Of an item of one kind and one of the other, whichever way round. */
    static ItemAnswer between(Item item, UUID counterpart) {
        return item.kind() == ItemKind.OPPORTUNITY
                ? new ItemAnswer(item.id(), counterpart)
                : new ItemAnswer(counterpart, item.id());
    }

    /** The one that is not this item. */
    UUID counterpartOf(UUID itemId) {
        return key.opportunityId().equals(itemId) ? key.painPointId() : key.opportunityId();
    }
}
