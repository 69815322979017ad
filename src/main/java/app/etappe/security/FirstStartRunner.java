package app.etappe.security;

import app.etappe.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** At the start of the server: makes the configured owner, or prints the link by which somebody becomes it. */
@Component
class FirstStartRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStartRunner.class);

    private final FirstStartService firstStart;
    private final OwnerProperties owner;
    private final OwnAddress ownAddress;

    FirstStartRunner(FirstStartService firstStart, OwnerProperties owner, OwnAddress ownAddress) {
        this.firstStart = firstStart;
        this.owner = owner;
        this.ownAddress = ownAddress;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!firstStart.isAwaited()) {
            return;
        }
        var draft = owner.draft();
        if (draft.isPresent()) {
            makeOwner(draft.get());
        } else {
            firstStart.makeLink().ifPresent(this::print);
        }
    }

    private void makeOwner(OwnerDraft draft) {
        try {
            firstStart.setUp(draft);
        } catch (Refusal refusal) {
            throw new IllegalStateException(
                    "ETAPPE_OWNER_EMAIL or ETAPPE_OWNER_PASSWORD cannot be used: " + refusal.getMessage(), refusal);
        }
    }

    private void print(String token) {
        LOG.info("There is no account yet. Set up Etappe with this link, once: {}", ownAddress.of("/set-up/" + token));
    }
}
