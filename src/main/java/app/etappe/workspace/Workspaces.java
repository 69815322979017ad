package app.etappe.workspace;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All workspaces of the installation. */
interface Workspaces extends Repository<Workspace, UUID> {

    Workspace save(Workspace workspace);

    void delete(Workspace workspace);

    Optional<Workspace> findById(UUID id);

    /** Members, roles and settings of a workspace change one after the other: each change takes this lock first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Workspace w where w.id = :id")
    Optional<Workspace> lock(UUID id);

    @Query("select w from Workspace w where w.example = true")
    Optional<Workspace> example();

    /** Taken before looking whether there is an example workspace, by whoever may make or delete it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from ExampleGuard g where g.id = :guardId")
    ExampleGuard lockExampleGuard(int guardId);
}
