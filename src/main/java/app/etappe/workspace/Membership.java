package app.etappe.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** An account's place in a workspace. It changes under the lock of the workspace's row. */
@Entity
@Table(name = "membership")
class Membership implements Persistable<MembershipId> {

    @EmbeddedId
    private MembershipId id;

    @Embedded
    private Roles roles;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings({"NullAway.Init", "unused"}) // filled by JPA
    protected Membership() {}

    Membership(UUID workspaceId, UUID accountId, Set<Role> roles, Instant now) {
        this.id = new MembershipId(workspaceId, accountId);
        this.roles = Roles.of(roles);
        this.joinedAt = now;
        this.lastUsedAt = now;
    }

    @Override
    public MembershipId getId() {
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

    void give(Set<Role> newRoles) {
        roles = Roles.of(newRoles);
    }

    UUID accountId() {
        return id.accountId();
    }

    Set<Role> roles() {
        return roles.asSet();
    }

    boolean isOwner() {
        return roles.owner();
    }

    Instant joinedAt() {
        return joinedAt;
    }
}
