package app.etappe.following;

import app.etappe.painpoint.ItemChangeKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A notice as it is kept: by whom, of what, and codes and ids of what changed. */
@Entity
@Table(name = "notice")
// It may be read or mailed while one more change is told.
@DynamicUpdate
class StoredNotice {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject", nullable = false, updatable = false)
    private NoticeSubject subject;

    @Column(name = "about_id", nullable = false)
    private UUID aboutId;

    @Column(name = "by_id", nullable = false, updatable = false)
    private UUID byId;

    @Column(name = "first_at", nullable = false, updatable = false)
    private Instant firstAt;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "mail_id")
    private @Nullable UUID mailId;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "notice_change", joinColumns = @JoinColumn(name = "notice_id"))
    @MapKeyColumn(name = "what")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "detail", nullable = false)
    private Map<ItemChangeKind, String> changes = new EnumMap<>(ItemChangeKind.class);

    @SuppressWarnings("NullAway.Init")
    protected StoredNotice() {}

    @SuppressWarnings("NullAway.Init")
    StoredNotice(
            UUID id, UUID accountId, UUID workspaceId, NoticeSubject subject, UUID aboutId, UUID byId, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.workspaceId = workspaceId;
        this.subject = subject;
        this.aboutId = aboutId;
        this.byId = byId;
        firstAt = now;
        toldAt = now;
    }

    /** Tells of one more change; of two of the same thing the last one counts. */
    void tell(ItemChangeKind what, List<String> values, Instant now) {
        changes.put(what, values.isEmpty() ? "" : values.getFirst());
        toldAt = now;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    NoticeSubject subject() {
        return subject;
    }

    UUID aboutId() {
        return aboutId;
    }

    UUID byId() {
        return byId;
    }

    Instant toldAt() {
        return toldAt;
    }

    boolean isUnread() {
        return readAt == null;
    }

    Map<ItemChangeKind, String> changes() {
        return Map.copyOf(changes);
    }
}
