package app.etappe.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All sign-ins, ended ones included until they are tidied away. */
interface StoredSignIns extends Repository<SignIn, UUID> {

    SignIn save(SignIn signIn);

    Optional<SignIn> findById(UUID id);

    List<SignIn> findByAccountIdAndEndedAtIsNullOrderByLastUsedAtDesc(UUID accountId, Limit limit);

    List<SignIn> findByEndedAtIsNullAndExpiresAtLessThanEqual(Instant now, Limit limit);

    @Query("select new app.etappe.security.KnownSignIn(s.id, s.accountId, a.name, a.administrator, s.remembered,"
            + " s.lastUsedAt, s.expiresAt) from SignIn s join Account a on a.id = s.accountId"
            + " where s.secretHash = :secretHash and s.endedAt is null and a.disabledAt is null and a.erasedAt is null")
    Optional<KnownSignIn> known(String secretHash);

    /** Notes a use, unless one was noted after {@code notedBefore}; only those without "keep me signed in" last longer by it. */
    @Transactional
    @Modifying
    @Query("update SignIn s set s.lastUsedAt = :now,"
            + " s.expiresAt = case when s.remembered = true then s.expiresAt else :expiresAt end"
            + " where s.id = :id and s.endedAt is null and s.lastUsedAt <= :notedBefore")
    int noteUse(UUID id, Instant now, Instant expiresAt, Instant notedBefore);

    @Modifying
    @Query("delete from SignIn s where s.accountId = :accountId and s.endedAt < :before")
    int removeEnded(UUID accountId, Instant before);
}
