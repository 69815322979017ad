package app.etappe.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The password of an account, apart from it, so that nothing that reads accounts reads hashes. */
@Entity
@Table(name = "account_password")
class AccountPassword implements Persistable<UUID> {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "password_hash")
    private String hash;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings({"NullAway.Init", "unused"})
    protected AccountPassword() {}

    AccountPassword(UUID accountId, String hash, Instant changedAt) {
        this.accountId = accountId;
        this.hash = hash;
        this.changedAt = changedAt;
    }

    @Override
    public UUID getId() {
        return accountId;
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

    String hash() {
        return hash;
    }

    void change(String newHash, Instant now) {
        hash = newHash;
        changedAt = now;
    }
}
