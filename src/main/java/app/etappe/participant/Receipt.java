package app.etappe.participant;

import app.etappe.base.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What is left of somebody who was erased: what kind of things went, how many, when, by whom. Never who it was. */
@Entity
@Table(name = "erasure_receipt")
class Receipt {

    private static final int TOGETHER = 200;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", updatable = false)
    private UUID workspaceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason", updatable = false)
    private Departure reason;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Column(name = "account_id", updatable = false)
    private @Nullable UUID accountId;

    @ElementCollection
    @CollectionTable(name = "erasure_receipt_line", joinColumns = @JoinColumn(name = "receipt_id"))
    @MapKeyColumn(name = "kind")
    @Column(name = "amount")
    @BatchSize(size = TOGETHER)
    private Map<String, Integer> kinds = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "erasure_receipt_text", joinColumns = @JoinColumn(name = "receipt_id"))
    @MapKeyColumn(name = "text_id")
    @BatchSize(size = TOGETHER)
    private Map<UUID, ReceiptText> texts = new HashMap<>();

    @SuppressWarnings({"NullAway.Init", "unused"}) // filled by JPA
    protected Receipt() {}

    Receipt(
            UUID id,
            UUID workspaceId,
            Departure reason,
            Instant at,
            @Nullable UUID accountId,
            Map<String, Integer> kinds,
            Collection<PastedText> pasted) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.reason = reason;
        this.at = at;
        this.accountId = accountId;
        kinds.forEach((kind, amount) -> {
            if (amount > 0) {
                this.kinds.put(kind, amount);
            }
        });
        pasted.forEach(text -> texts.put(text.id(), new ReceiptText(text.kind())));
    }

    Collection<UUID> openTexts() {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().isOpen())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @throws Refusal {@code text-gone}, {@code decided-already} */
    void decide(UUID textId, TextDecision decision, UUID by, Instant now) {
        Optional.ofNullable(texts.get(textId))
                .orElseThrow(() -> new Refusal("text-gone"))
                .decide(decision, by, now);
    }

    /** @param open those of its texts that are to be decided on, and still there */
    ErasureReceipt details(Collection<PastedText> open) {
        int cleared = count(TextDecision.CLEARED);
        int kept = count(TextDecision.KEPT);
        return new ErasureReceipt(id, reason, at, accountId, new TreeMap<>(kinds), cleared, kept, open);
    }

    private int count(TextDecision decision) {
        return (int) texts.values().stream().filter(text -> text.is(decision)).count();
    }
}
