package app.etappe.interview;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The interviews of all workspaces. */
interface Interviews extends Repository<Interview, UUID> {

    Optional<Interview> findById(UUID id);

    @Query("select i.workspaceId from Interview i where i.id = :id")
    Optional<UUID> workspaceOf(UUID id);

    /** The latest first. */
    @Query("select i from Interview i where i.workspaceId = :workspace"
            + " and ((:archived = true and i.archivedAt is not null) or (:archived = false and i.archivedAt is null))"
            + " and (:released = false or i.releasedAt is not null)"
            + " order by i.heldOn desc, i.id desc")
    List<Interview> in(UUID workspace, boolean archived, boolean released, Limit limit);

    @Query("select i from Interview i join i.participantIds p where p = :participant order by i.id")
    List<Interview> with(UUID participant, Limit limit);

    @Modifying
    @Query("update Interview i set i.segmentId = :into where i.segmentId = :from")
    void moveToSegment(UUID from, UUID into);

    @Query("select i.id from Interview i where i.workspaceId = :workspace")
    List<UUID> idsIn(UUID workspace, Limit limit);

    @Modifying
    @Query("delete from Interview i where i.id in :ids")
    void deleteAll(Collection<UUID> ids);

    @Query("select distinct p from Interview i join i.participantIds p where i.workspaceId = :workspace"
            + " and i.archivedAt is null and (:released = false or i.releasedAt is not null)")
    List<UUID> peopleIn(UUID workspace, boolean released, Limit limit);

    @Query("select i from Interview i left join fetch i.participantIds where i.id in :ids")
    List<Interview> withParticipants(Collection<UUID> ids);
}
