package app.etappe.security;

import app.etappe.base.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new password in exchange for a link, for those who forgot theirs. */
@Service
public class PasswordResetService {

    private static final String PURPOSE = "reset";
    private static final Duration VALID_FOR = Duration.ofDays(2);

    private final Accounts accounts;
    private final AccountPasswords passwords;
    private final LinkTokens links;
    private final SignInEnding ending;
    private final PasswordHashing hashing;
    private final Audit audit;
    private final Clock clock;

    PasswordResetService(
            Accounts accounts,
            AccountPasswords passwords,
            LinkTokens links,
            SignInEnding ending,
            PasswordHashing hashing,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.ending = ending;
        this.hashing = hashing;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a link is about; changes nothing. Empty if there never was such a one. */
    @Transactional(readOnly = true)
    public Optional<ResetDetails> find(String token) {
        return links.peek(PURPOSE, token)
                .flatMap(link -> accounts.findById(link.subjectId())
                        .map(account -> new ResetDetails(account.email(), link.state())));
    }

    /**
     * Sets a new password and ends all sign-ins of the account.
     *
     * @throws Refusal what {@link LinkTokens#consume} or {@link Password} refuses; {@code account-disabled}; then the
     *     link stays open
     */
    @Transactional
    public void reset(String token, String newPassword) {
        var chosen = Password.chosen(newPassword);
        var accountId = links.consume(PURPOSE, token);
        accounts.findById(accountId).orElseThrow(Refusal::notFound).requireActive();
        var hash = hashing.hash(chosen);
        passwords
                .lock(accountId)
                .ifPresentOrElse(
                        stored -> stored.change(hash, clock.instant()),
                        () -> passwords.save(new AccountPassword(accountId, hash, clock.instant())));
        ending.endAllOf(accountId);
        audit.report("password-reset", accountId);
    }

    /** A new link's token, ending the one before. Whoever calls it has checked who asks. */
    String makeLink(UUID accountId) {
        return links.make(PURPOSE, accountId, VALID_FOR);
    }
}
