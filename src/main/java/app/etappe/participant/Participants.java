package app.etappe.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The participants of all workspaces. */
interface Participants extends Repository<Participant, UUID> {

    Optional<Participant> findById(UUID id);

    /** Without loading the participant, so that it can be read after the register is locked. */
    @Query("select p.workspaceId from Participant p where p.id = :id")
    Optional<UUID> workspaceOf(UUID id);

    @Query("select p from Participant p where p.workspaceId = :workspaceId order by p.createdAt, p.id")
    List<Participant> in(UUID workspaceId, Limit limit);

    @Query("select count(p) from Participant p where p.workspaceId = :workspaceId")
    int count(UUID workspaceId);

    /** Bounded by the ids given. */
    @Query("select p from Participant p left join fetch p.segmentIds where p.id in :ids order by p.createdAt, p.id")
    List<Participant> withSegments(Collection<UUID> ids);

    /** Whose consent ends on this day or earlier, and who is still there, the first end first. */
    @Query("""
            select p from Participant p where p.workspaceId = :workspaceId and p.leaving.why is null
            and p.consent.endsOn <= :day order by p.consent.endsOn, p.id""")
    List<Participant> endingBy(UUID workspaceId, LocalDate day, Limit limit);

    /** The same over all workspaces, for the job. */
    @Query("""
            select p.id from Participant p where p.leaving.why is null and p.consent.endsOn <= :day
            order by p.consent.endsOn, p.id""")
    List<UUID> endingBy(LocalDate day, Limit limit);

    /** Whose time to come back is over. */
    @Query("select p.id from Participant p where p.leaving.eraseAt <= :now order by p.leaving.eraseAt, p.id")
    List<UUID> due(Instant now, Limit limit);

    /** Of participants who are in both, the other segment alone stays. */
    @Modifying(flushAutomatically = true)
    @Query(value = """
            delete from participant_segment where segment_id = :from and participant_id in
            (select participant_id from (select participant_id from participant_segment where segment_id = :into) t)""", nativeQuery = true)
    void dropDoubles(UUID from, UUID into);

    @Modifying
    @Query(value = "update participant_segment set segment_id = :into where segment_id = :from", nativeQuery = true)
    void moveToSegment(UUID from, UUID into);

    /** Takes segments and attributes along. */
    @Modifying(flushAutomatically = true)
    @Query(value = "delete from participant where workspace_id = :workspaceId", nativeQuery = true)
    void deleteAllIn(UUID workspaceId);
}
