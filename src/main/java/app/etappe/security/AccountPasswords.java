package app.etappe.security;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The passwords of all accounts. */
interface AccountPasswords extends Repository<AccountPassword, UUID> {

    AccountPassword save(AccountPassword password);

    Optional<AccountPassword> findById(UUID accountId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from AccountPassword p where p.accountId = :accountId")
    Optional<AccountPassword> lock(UUID accountId);
}
