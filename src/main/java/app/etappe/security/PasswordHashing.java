package app.etappe.security;

import app.etappe.base.Refusal;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with argon2id, a few at a time: each takes 16 MB and some tens of milliseconds of a core. */
@Component
class PasswordHashing {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final String nobodysHash = encode("no account has this password");

    /** @throws Refusal {@code busy} if too many others wait */
    String hash(Password password) {
        return inTurn(() -> encode(password.value()));
    }

    /**
     * Whether the password is the hashed one. Takes its time without a hash too, so that nobody can tell by the clock
     * which addresses have an account.
     *
     * @throws Refusal {@code busy} if too many others wait
     */
    boolean matches(Password password, Optional<String> hash) {
        return inTurn(() -> argon2.matches(password.value(), hash.orElse(nobodysHash)) && hash.isPresent());
    }

    private String encode(String password) {
        return Objects.requireNonNull(argon2.encode(password));
    }

    private <T> T inTurn(Supplier<T> hashing) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal("busy");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("busy");
        }
        try {
            return hashing.get();
        } finally {
            places.release();
        }
    }
}
