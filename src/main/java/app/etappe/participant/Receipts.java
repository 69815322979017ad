package app.etappe.participant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The receipts of all workspaces. */
interface Receipts extends Repository<Receipt, UUID> {

    Optional<Receipt> findById(UUID id);

    /** Without loading the receipt, so that it can be read after the register is locked. */
    @Query("select r.workspaceId from Receipt r where r.id = :id")
    Optional<UUID> workspaceOf(UUID id);

    @Query("select r from Receipt r where r.workspaceId = :workspaceId order by r.at desc, r.id desc")
    List<Receipt> in(UUID workspaceId, Pageable page);

    /** Takes lines and texts along. */
    @Modifying(flushAutomatically = true)
    @Query(value = "delete from erasure_receipt where workspace_id = :workspaceId", nativeQuery = true)
    void deleteAllIn(UUID workspaceId);
}
