package app.etappe.workspace;

import app.etappe.base.Ids;
import app.etappe.security.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What an invitation's link leads to: a workspace, and what its holder will be there. */
@Entity
@Table(name = "invitation")
class Invitation implements Persistable<UUID> {

    static final Duration VALID_FOR = Duration.ofDays(14);

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "address_folded")
    private @Nullable String addressFolded;

    @Embedded
    private Roles roles;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings({"NullAway.Init", "unused"}) // filled by JPA
    protected Invitation() {}

    Invitation(UUID workspaceId, Optional<EmailAddress> address, Set<Role> roles, UUID madeBy, Instant now) {
        this.id = Ids.next();
        this.workspaceId = workspaceId;
        this.address = address.map(EmailAddress::value).orElse(null);
        this.addressFolded = address.map(EmailAddress::folded).orElse(null);
        this.roles = Roles.of(roles);
        this.madeBy = madeBy;
        this.madeAt = now;
        this.expiresAt = now.plus(VALID_FOR);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    /** Used, withdrawn or replaced: it is not among the open ones any more. */
    void close(Instant now) {
        closedAt = now;
    }

    boolean isMeantFor(String email) {
        return addressFolded == null
                || addressFolded.equals(EmailAddress.of(email).folded());
    }

    UUID workspaceId() {
        return workspaceId;
    }

    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    Set<Role> roles() {
        return roles.asSet();
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
