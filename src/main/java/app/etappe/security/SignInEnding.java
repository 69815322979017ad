package app.etappe.security;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends sign-ins and says so once that is committed. */
@Component
class SignInEnding {

    private static final Limit AT_ONCE = Limit.of(500);

    private final StoredSignIns signIns;
    private final AfterCommit afterCommit;
    private final Clock clock;

    SignInEnding(StoredSignIns signIns, AfterCommit afterCommit, Clock clock) {
        this.signIns = signIns;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    @Transactional
    void end(UUID signInId) {
        signIns.findById(signInId).ifPresent(found -> end(List.of(found)));
    }

    /** Ends all sign-ins of an account, inside the transaction that gives the reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    void endAllOf(UUID accountId) {
        endAllBut(accountId, null);
    }

    /** Like {@link #endAllOf}, but for the one that asks. */
    @Transactional(propagation = Propagation.MANDATORY)
    void endAllBut(UUID accountId, @Nullable UUID keptId) {
        List<SignIn> open;
        do {
            open = signIns.findByAccountIdAndEndedAtIsNullOrderByLastUsedAtDesc(accountId, AT_ONCE).stream()
                    .filter(signIn -> !signIn.getId().equals(keptId))
                    .toList();
            end(open);
        } while (!open.isEmpty());
    }

    /** Ends what has not been used for too long, a bounded number at once. */
    @Transactional
    void endExpired() {
        end(signIns.findByEndedAtIsNullAndExpiresAtLessThanEqual(clock.instant(), AT_ONCE));
    }

    private void end(List<SignIn> ending) {
        if (ending.isEmpty()) {
            return;
        }
        var now = clock.instant();
        ending.forEach(signIn -> signIn.end(now));
        afterCommit.publish(new SignInsEnded(ending.stream().map(SignIn::getId).collect(Collectors.toSet())));
    }
}
