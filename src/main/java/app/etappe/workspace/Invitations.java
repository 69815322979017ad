package app.etappe.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who has been invited where. */
interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    @Query("""
            select i from Invitation i
            where i.workspaceId = :workspaceId and i.closedAt is null and i.expiresAt > :now
            order by i.madeAt desc""")
    List<Invitation> open(UUID workspaceId, Instant now, Limit limit);

    @Query("""
            select i from Invitation i
            where i.workspaceId = :workspaceId and i.closedAt is null and i.addressFolded = :addressFolded""")
    List<Invitation> openFor(UUID workspaceId, String addressFolded, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete from Invitation i where i.workspaceId = :workspaceId")
    void deleteAllIn(UUID workspaceId);
}
