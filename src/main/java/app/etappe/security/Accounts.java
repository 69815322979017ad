package app.etappe.security;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmailFolded(String emailFolded);

    /** Any account, to tell whether there is one. */
    Optional<Account> findFirstBy();

    boolean existsByEmailFolded(String emailFolded);

    @Query("select a from Account a where a.erasedAt is null order by a.emailFolded")
    List<Account> listed(Pageable page);

    @Query("select count(a) from Account a where a.erasedAt is null")
    long countListed();

    @Query("select new app.etappe.security.NamedAccount(a.id, a.name) from Account a"
            + " where a.id in :ids and a.erasedAt is null")
    List<NamedAccount> names(Collection<UUID> ids);

    /** Locks every administrator who can sign in, so that two who leave at once do not both count on the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.administrator = true and a.disabledAt is null and a.erasedAt is null"
            + " order by a.id")
    List<Account> lockActiveAdministrators();
}
