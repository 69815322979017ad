package app.etappe.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one row that decides who is first. */
@Entity
@Table(name = "installation")
class Installation {

    @Id
    private short id;

    @Column(name = "owner_made_at")
    private @Nullable Instant ownerMadeAt;

    @SuppressWarnings("unused")
    protected Installation() {}

    void ownerMade(Instant now) {
        ownerMadeAt = now;
    }
}
