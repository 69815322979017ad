package app.etappe.segment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The personas of all segments. */
interface Personas extends Repository<Persona, UUID> {

    Optional<Persona> findById(UUID id);

    void delete(Persona persona);

    /** Without loading the persona, so that it can be read after its catalogue is locked. */
    @Query("select s.workspaceId from Persona p join Segment s on s.id = p.segmentId where p.id = :id")
    Optional<UUID> workspaceOf(UUID id);

    /** Segments of other workspaces are passed over. */
    @Query("""
            select p from Persona p join Segment s on s.id = p.segmentId
            where s.workspaceId = :workspaceId and p.segmentId in :segmentIds order by p.createdAt, p.id""")
    List<Persona> ofThoseIn(UUID workspaceId, Collection<UUID> segmentIds, Limit limit);

    @Query("select p from Persona p where p.segmentId in :segmentIds order by p.createdAt, p.id")
    List<Persona> of(Collection<UUID> segmentIds, Limit limit);
}
