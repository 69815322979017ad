package app.etappe.security;

import app.etappe.base.CannotStart;
import app.etappe.base.EtappeProperties;
import app.etappe.base.PublicAddress;
import app.etappe.base.Refusal;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** At the start of the server: makes the configured owner, or prints the link by which somebody becomes it. */
@Component
class FirstStartRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStartRunner.class);

    private static final String FIRST_WORKSPACE = "Etappe";
    /** Nobody's browser has been asked yet; the owner finds it in the settings. */
    private static final ZoneId TIME_ZONE = ZoneId.of("UTC");

    private final FirstStartService firstStart;
    private final EtappeProperties.Owner owner;
    private final PublicAddress address;

    FirstStartRunner(FirstStartService firstStart, EtappeProperties properties, PublicAddress address) {
        this.firstStart = firstStart;
        this.owner = properties.owner();
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!firstStart.isAwaited()) {
            return;
        }
        draft().ifPresentOrElse(this::makeOwner, () -> firstStart.makeLink().ifPresent(this::print));
    }

    private Optional<OwnerDraft> draft() {
        var email = owner.email();
        var password = owner.password();
        if (email == null || password == null) {
            return Optional.empty();
        }
        var name = Optional.ofNullable(owner.name()).orElseGet(() -> email.replaceFirst("@.*", ""));
        return Optional.of(new OwnerDraft(name, email, password, FIRST_WORKSPACE, TIME_ZONE));
    }

    private void makeOwner(OwnerDraft draft) {
        try {
            firstStart.setUp(draft);
        } catch (Refusal refusal) {
            throw new CannotStart(
                    "There is no account yet, and ETAPPE_OWNER_EMAIL and ETAPPE_OWNER_PASSWORD cannot make one: %s."
                            .formatted(refusal.getMessage()),
                    refusal);
        }
    }

    private void print(String token) {
        LOG.info("There is no account yet. Set up Etappe with this link, once: {}", address.link("/set-up/" + token));
    }
}
