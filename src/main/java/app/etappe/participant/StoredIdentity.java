package app.etappe.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a participant is, as it lies in the database. */
@Entity
@Table(name = "participant_identity")
class StoredIdentity {

    @Id
    @Column(name = "participant_id")
    private UUID participantId;

    @Column(name = "workspace_id", updatable = false)
    private UUID workspaceId;

    @Column(name = "sealed")
    private String sealed;

    @Column(name = "name_lookup")
    private @Nullable String nameLookup;

    @Column(name = "email_lookup")
    private @Nullable String emailLookup;

    @Column(name = "phone_lookup")
    private @Nullable String phoneLookup;

    @SuppressWarnings({"NullAway.Init", "unused"}) // filled by JPA
    protected StoredIdentity() {}

    @SuppressWarnings("NullAway.Init") // written before it is stored
    StoredIdentity(UUID participantId, UUID workspaceId) {
        this.participantId = participantId;
        this.workspaceId = workspaceId;
    }

    UUID participantId() {
        return participantId;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    String sealed() {
        return sealed;
    }

    void write(String newSealed, @Nullable String newName, @Nullable String newEmail, @Nullable String newPhone) {
        sealed = newSealed;
        nameLookup = newName;
        emailLookup = newEmail;
        phoneLookup = newPhone;
    }

    /** Whether one of these look-ups is that of the name, the address or the number. */
    Likeness likeness(Lookups wanted) {
        return new Likeness(
                isOneOf(wanted.names(), nameLookup),
                isOneOf(wanted.emails(), emailLookup),
                isOneOf(wanted.phones(), phoneLookup));
    }

    private static boolean isOneOf(List<String> wanted, @Nullable String mine) {
        return mine != null && wanted.contains(mine);
    }

    /** What two people have in common. */
    record Likeness(boolean name, boolean email, boolean phone) {}
}
