package app.etappe.security;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes the open pages and sockets of expired sign-ins away; that they can no longer be used is decided when reading. */
@Component
class SignInExpiry {

    private final SignInEnding ending;

    SignInExpiry(SignInEnding ending) {
        this.ending = ending;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void endExpired() {
        ending.endExpired();
    }
}
