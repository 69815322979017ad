package app.etappe.workspace;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is a member where. */
interface Memberships extends Repository<Membership, MembershipId> {

    Membership save(Membership membership);

    Optional<Membership> findById(MembershipId id);

    void delete(Membership membership);

    @Query("""
            select w from Membership m join Workspace w on w.id = m.id.workspaceId
            where m.id.accountId = :accountId order by m.lastUsedAt desc""")
    List<Workspace> workspacesOf(UUID accountId, Limit limit);

    @Query("select m.id.workspaceId from Membership m where m.id.accountId = :accountId")
    List<UUID> workspaceIdsOf(UUID accountId, Limit limit);

    @Query("select m from Membership m where m.id.workspaceId = :workspaceId order by m.joinedAt, m.id.accountId")
    List<Membership> in(UUID workspaceId, Limit limit);

    @Query("select m.id.accountId from Membership m where m.id.workspaceId = :workspaceId")
    List<UUID> accountsIn(UUID workspaceId, Limit limit);

    @Query("""
            select m.id.accountId from Membership m
            where m.id.workspaceId = :workspaceId and m.id.accountId in :accountIds""")
    Set<UUID> membersAmong(UUID workspaceId, Collection<UUID> accountIds);

    @Query("select count(m) from Membership m where m.id.workspaceId = :workspaceId")
    int countIn(UUID workspaceId);

    @Query("select count(m) from Membership m where m.id.workspaceId = :workspaceId and m.roles.owner = true")
    int countOwners(UUID workspaceId);

    @Modifying
    @Query("""
            update Membership m set m.lastUsedAt = :now
            where m.id.workspaceId = :workspaceId and m.id.accountId = :accountId""")
    void use(UUID workspaceId, UUID accountId, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("delete from Membership m where m.id.workspaceId = :workspaceId")
    void deleteAllIn(UUID workspaceId);
}
