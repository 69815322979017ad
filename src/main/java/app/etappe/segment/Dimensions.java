package app.etappe.segment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The dimensions of all workspaces. */
interface Dimensions extends Repository<Dimension, UUID> {

    Optional<Dimension> findById(UUID id);

    /** Without loading the dimension, so that it can be read after its catalogue is locked. */
    @Query("select d.workspaceId from Dimension d where d.id = :id")
    Optional<UUID> workspaceOf(UUID id);

    @Query("""
            select d from Dimension d where d.workspaceId = :workspaceId and d.archivedAt is null
            order by d.ordinal, d.id""")
    List<Dimension> inUse(UUID workspaceId, Limit limit);

    @Query("""
            select d from Dimension d where d.workspaceId = :workspaceId and d.archivedAt is not null
            order by d.archivedAt desc, d.id""")
    List<Dimension> archived(UUID workspaceId, Limit limit);

    /** Bounded by the ids given. */
    @Query("select d from Dimension d where d.id in :ids")
    List<Dimension> some(Collection<UUID> ids);

    /** Takes segments and personas along. */
    @Modifying
    @Query("delete from Dimension d where d.workspaceId = :workspaceId")
    void deleteAllIn(UUID workspaceId);
}
