package app.etappe.security;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Someone who can sign in to this installation. */
@Entity
@Table(name = "account")
class Account implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "name", length = Texts.TITLE)
    private @Nullable String name;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "email_folded")
    private @Nullable String emailFolded;

    @Column(name = "administrator")
    private boolean administrator;

    @Column(name = "language")
    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "colour_scheme")
    private ColourScheme colourScheme;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @Version
    @Column(name = "version")
    private long version;

    @Transient
    private boolean stored;

    @SuppressWarnings({"NullAway.Init", "unused"})
    protected Account() {}

    Account(UUID id, String name, EmailAddress email, Instant madeAt) {
        this.id = id;
        this.name = Texts.name(name);
        this.email = email.value();
        this.emailFolded = email.folded();
        this.colourScheme = ColourScheme.SYSTEM;
        this.madeAt = madeAt;
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

    String name() {
        return Optional.ofNullable(name).orElse("");
    }

    void rename(String newName) {
        name = Texts.name(newName);
    }

    String email() {
        return Optional.ofNullable(email).orElse("");
    }

    void reachAt(EmailAddress address) {
        email = address.value();
        emailFolded = address.folded();
    }

    boolean isAdministrator() {
        return administrator;
    }

    void makeAdministrator() {
        requireActive();
        administrator = true;
    }

    void withdrawAdministrator() {
        administrator = false;
    }

    Preferences preferences() {
        return new Preferences(Optional.ofNullable(language).flatMap(Language::of), colourScheme);
    }

    void prefer(Preferences preferences) {
        language = preferences.language().map(Language::code).orElse(null);
        colourScheme = preferences.colourScheme();
    }

    /** Whether it can sign in. */
    boolean isActive() {
        return disabledAt == null && erasedAt == null;
    }

    void disable(Instant now) {
        disabledAt = now;
    }

    void enable() {
        disabledAt = null;
    }

    AccountSummary summary() {
        return new AccountSummary(id, name(), email(), administrator, isActive(), madeAt);
    }

    /** @throws Refusal {@code account-disabled} */
    void requireActive() {
        if (!isActive()) {
            throw new Refusal("account-disabled");
        }
    }
}
