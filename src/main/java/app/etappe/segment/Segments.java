package app.etappe.segment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The segments of all workspaces. Those in use are the ones not archived themselves, whatever their dimension is. */
interface Segments extends Repository<Segment, UUID> {

    Optional<Segment> findById(UUID id);

    /** Without loading the segment, so that it can be read after its catalogue is locked. */
    @Query("select s.workspaceId from Segment s where s.id = :id")
    Optional<UUID> workspaceOf(UUID id);

    @Query("""
            select s from Segment s where s.workspaceId = :workspaceId and s.archivedAt is null
            order by s.createdAt, s.id""")
    List<Segment> inUse(UUID workspaceId, Limit limit);

    @Query("""
            select s.name from Segment s where s.workspaceId = :workspaceId and s.archivedAt is null
            order by s.createdAt, s.id""")
    List<String> namesInUse(UUID workspaceId, Limit limit);

    @Query("""
            select s from Segment s where s.workspaceId = :workspaceId and s.archivedAt is not null
            order by s.archivedAt desc, s.id""")
    List<Segment> archived(UUID workspaceId, Limit limit);

    /** Bounded by the ids given. */
    @Query("select s from Segment s where s.id in :ids")
    List<Segment> some(Collection<UUID> ids);

    /** Bounded by the ids given, of which those of other workspaces are passed over. */
    @Query("""
            select s from Segment s where s.workspaceId = :workspaceId and s.id in :ids
            order by s.createdAt, s.id""")
    List<Segment> someIn(UUID workspaceId, Collection<UUID> ids);

    /** Bounded by the ids given; locked in the same order by everybody, until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Segment s where s.workspaceId = :workspaceId and s.id in :ids order by s.id")
    List<Segment> lockSome(UUID workspaceId, Collection<UUID> ids);

    /** What had become part of one becomes part of the other, so that one step always leads to the present segment. */
    @Modifying(flushAutomatically = true)
    @Query("update Segment s set s.mergedInto = :into where s.mergedInto = :from")
    void redirect(UUID from, UUID into);
}
