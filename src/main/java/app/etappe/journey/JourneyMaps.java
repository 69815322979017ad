package app.etappe.journey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The maps of all workspaces. */
interface JourneyMaps extends JpaRepository<JourneyMap, UUID> {

    List<JourneyMap> findByWorkspaceIdAndOwnerId(UUID workspaceId, UUID ownerId, Limit limit);

    List<JourneyMap> findByArchivedAtBefore(Instant archivedBefore, Limit limit);

    List<JourneyMap> findByWorkspaceId(UUID workspaceId, Limit limit);

    /** What somebody sees of a workspace's maps, the latest change first. */
    @Query("""
            select new app.etappe.journey.MapRow(m.id, r.text, m.ownerId, m.visibility, v.changedAt, v.changedBy, m.archivedAt)
            from JourneyMap m join Element r on r.id = m.id join MapState v on v.mapId = m.id
            where m.workspaceId = :workspace and (:archived = true and m.archivedAt > :gone or :archived = false and m.archivedAt is null)
              and (m.visibility = app.etappe.journey.Visibility.WORKSPACE or m.ownerId = :account or :account member of m.readers)
            order by v.changedAt desc, m.id
            """)
    List<MapRow> rows(UUID workspace, UUID account, boolean archived, Instant gone, Limit limit);
}
