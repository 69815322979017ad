package app.etappe.security;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Holds the one installation. */
interface Installations extends Repository<Installation, Short> {

    /**
     * Two that come at once wait for each other here, so that the row is there for both to lock. The update locks it for
     * writing; with an insert that ignores the row both would hold it for reading, and neither could go on.
     */
    @Modifying
    @Query(
            value = "insert into installation (id, owner_made_at) values (1, null) on duplicate key update id = 1",
            nativeQuery = true)
    int ensure();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Installation i where i.id = 1")
    Installation lock();
}
