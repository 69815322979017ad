package app.etappe.interview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The guides of all workspaces. */
interface Guides extends Repository<Guide, UUID> {

    Optional<Guide> findById(UUID id);

    @Query("select g from Guide g where g.workspaceId = :workspace order by g.folded")
    List<Guide> in(UUID workspace, Limit limit);

    @Query("select g from Guide g where g.workspaceId = :workspace and g.folded = :folded")
    Optional<Guide> named(UUID workspace, String folded);

    @Query("select count(g) from Guide g where g.workspaceId = :workspace")
    long countIn(UUID workspace);

    void delete(Guide guide);

    @Modifying
    @Query(value = "delete from guide where workspace_id = :workspace", nativeQuery = true)
    void deleteAllIn(UUID workspace);
}
