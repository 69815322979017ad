package app.etappe.participant;

import app.etappe.base.secret.Secrets;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Encrypts who the participants are, and finds them again. It asks for no rights: its callers do. */
@Component
class IdentityVault {

    private static final int MOST_ALIKE = 20;
    /** Looked for where nothing is: no look-up is empty, and no database likes an empty list. */
    private static final List<String> NOTHING = List.of("");

    private final Identities identities;
    private final Secrets secrets;
    private final JsonMapper json;
    private final EntityManager entities;

    IdentityVault(Identities identities, Secrets secrets, JsonMapper json, EntityManager entities) {
        this.identities = identities;
        this.secrets = secrets;
        this.json = json;
        this.entities = entities;
    }

    Identity read(UUID participantId) {
        return identities.findById(participantId).map(this::open).orElse(Identity.NONE);
    }

    Identity open(StoredIdentity stored) {
        return json.readValue(secrets.open(stored.sealed(), place(stored.participantId())), Identity.class);
    }

    /** Stores who it is; with nothing known there is no row. */
    void write(Participant participant, Identity known) {
        var identity = known.stored();
        if (identity.isEmpty()) {
            identities.erase(participant.id());
            return;
        }
        var present = identities.findById(participant.id());
        var stored = present.orElseGet(() -> new StoredIdentity(participant.id(), participant.workspaceId()));
        stored.write(
                secrets.seal(json.writeValueAsString(identity), place(participant.id())),
                lookup("name", identity.foldedName()),
                lookup("email", identity.foldedEmail()),
                lookup("phone", identity.foldedPhone()));
        if (present.isEmpty()) {
            entities.persist(stored);
        }
    }

    /** Those of a workspace who share a name, an address or a number with this one, the other words of it aside. */
    List<StoredIdentity> alike(UUID workspaceId, Lookups wanted) {
        return identities.alike(
                workspaceId,
                orNothing(wanted.names()),
                orNothing(wanted.emails()),
                orNothing(wanted.phones()),
                Limit.of(MOST_ALIKE));
    }

    Lookups lookups(Identity identity) {
        return new Lookups(
                lookups("name", identity.foldedName()),
                lookups("email", identity.foldedEmail()),
                lookups("phone", identity.foldedPhone()));
    }

    /** @return how many there were */
    int erase(UUID participantId) {
        return identities.erase(participantId);
    }

    Optional<StoredIdentity> find(UUID participantId) {
        return identities.findById(participantId);
    }

    private List<String> lookups(String kind, String folded) {
        return folded.isEmpty() ? List.of() : secrets.lookups(kind, folded);
    }

    private @Nullable String lookup(String kind, String folded) {
        return folded.isEmpty() ? null : secrets.lookup(kind, folded);
    }

    private static Collection<String> orNothing(List<String> wanted) {
        return wanted.isEmpty() ? NOTHING : wanted;
    }

    private static String place(UUID participantId) {
        return "participant " + participantId;
    }
}
