package app.etappe.security;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that let whoever holds them do one thing once: random, stored hashed, expiring. Who may make one, and what it
 * opens, is the caller's to say.
 */
@Service
public class LinkTokens {

    /** Links are remembered so long after their end, so that their page can say what became of them. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final StoredLinkTokens tokens;
    private final Audit audit;
    private final Clock clock;

    LinkTokens(StoredLinkTokens tokens, Audit audit, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a link and ends any earlier one of the same purpose and subject.
     *
     * @param purpose what it is for: small letters and hyphens, at most 30
     * @param subjectId what it is about
     * @return the token, which is told once and stored nowhere; 43 letters that can stand in an address
     */
    @Transactional
    public String make(String purpose, UUID subjectId, Duration validFor) {
        var now = clock.instant();
        tokens.removeExpired(now.minus(KEPT));
        tokens.supersede(purpose, subjectId, now);
        var token = Secret.next();
        tokens.save(new LinkToken(Ids.next(), purpose, subjectId, Secret.hash(token), now, now.plus(validFor)));
        audit.report("link-made-" + purpose, subjectId);
        return token;
    }

    /** What the link is about, and whether it is still open; changes nothing. Empty if there never was one. */
    @Transactional(readOnly = true)
    public Optional<LinkDetails> peek(String purpose, String token) {
        return Secret.looksLikeOne(token)
                ? tokens.findByPurposeAndTokenHash(purpose, Secret.hash(token))
                        .map(found -> found.detailsAt(clock.instant()))
                : Optional.empty();
    }

    /**
     * Uses the link up, inside the transaction that does what it allows: of two who use it at once one is refused.
     *
     * @return what it is about
     * @throws Refusal {@code link-unknown}, {@code link-used}, {@code link-superseded} or {@code link-expired}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID consume(String purpose, String token) {
        if (!Secret.looksLikeOne(token)) {
            throw new Refusal("link-unknown");
        }
        var found = tokens.lock(purpose, Secret.hash(token)).orElseThrow(() -> new Refusal("link-unknown"));
        var now = clock.instant();
        found.use(now);
        var subjectId = found.detailsAt(now).subjectId();
        audit.report("link-used-" + purpose, subjectId);
        return subjectId;
    }

    /** Takes back whatever open links there are of this purpose and subject. */
    @Transactional
    public void end(String purpose, UUID subjectId) {
        tokens.supersede(purpose, subjectId, clock.instant());
    }
}
