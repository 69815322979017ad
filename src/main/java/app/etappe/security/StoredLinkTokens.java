package app.etappe.security;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All links, used and expired ones included until they are tidied away. */
interface StoredLinkTokens extends Repository<LinkToken, UUID> {

    LinkToken save(LinkToken token);

    Optional<LinkToken> findByPurposeAndTokenHash(String purpose, String tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from LinkToken t where t.purpose = :purpose and t.tokenHash = :tokenHash")
    Optional<LinkToken> lock(String purpose, String tokenHash);

    @Modifying
    @Query("update LinkToken t set t.supersededAt = :now where t.purpose = :purpose and t.subjectId = :subjectId"
            + " and t.usedAt is null and t.supersededAt is null")
    int supersede(String purpose, UUID subjectId, Instant now);

    @Modifying
    @Query("delete from LinkToken t where t.expiresAt < :before")
    int removeExpired(Instant before);
}
