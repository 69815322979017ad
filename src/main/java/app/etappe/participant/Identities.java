package app.etappe.participant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who the participants of all workspaces are. */
interface Identities extends Repository<StoredIdentity, UUID> {

    Optional<StoredIdentity> findById(UUID participantId);

    @Query("""
            select i from StoredIdentity i where i.workspaceId = :workspaceId
            and (i.nameLookup in :names or i.emailLookup in :emails or i.phoneLookup in :phones)
            order by i.participantId""")
    List<StoredIdentity> alike(
            UUID workspaceId,
            Collection<String> names,
            Collection<String> emails,
            Collection<String> phones,
            Limit limit);

    /** All of the installation, in the order of their ids, from one on. */
    @Query("select i from StoredIdentity i where i.participantId > :after order by i.participantId")
    List<StoredIdentity> after(UUID after, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete from StoredIdentity i where i.participantId = :participantId")
    int erase(UUID participantId);
}
