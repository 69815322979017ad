package app.etappe.security;

import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first account. All of it works only while there is none; one locked row decides. */
@Service
public class FirstStartService {

    private static final String PURPOSE = "set-up";
    private static final UUID INSTALLATION = new UUID(0, 1);
    private static final Duration VALID_FOR = Duration.ofDays(7);

    private final Installations installations;
    private final Accounts accounts;
    private final AccountRegistration registration;
    private final LinkTokens links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstStartService(
            Installations installations,
            Accounts accounts,
            AccountRegistration registration,
            LinkTokens links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.installations = installations;
        this.accounts = accounts;
        this.registration = registration;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** Whether there is no account yet. */
    @Transactional(readOnly = true)
    public boolean isAwaited() {
        return accounts.findFirstBy().isEmpty();
    }

    /** What became of a set-up link; empty if there never was such a one. */
    @Transactional(readOnly = true)
    public Optional<LinkState> state(String token) {
        return links.peek(PURPOSE, token).map(LinkDetails::state);
    }

    /** A new set-up link's token, ending the one before; empty once there is an account. */
    @Transactional
    Optional<String> makeLink() {
        return lockIfAwaited().map(installation -> links.make(PURPOSE, INSTALLATION, VALID_FOR));
    }

    /**
     * Makes the first account, and by {@link OwnerMade} its workspace, in exchange for the set-up link.
     *
     * @throws Refusal {@code link-used} if there is an account already, what {@link LinkTokens#consume} refuses, or what
     *     is wrong with the draft; then the link stays open
     */
    @Transactional
    public void setUp(String token, OwnerDraft draft) {
        var installation = lockIfAwaited().orElseThrow(() -> new Refusal("link-used"));
        links.consume(PURPOSE, token);
        makeOwner(installation, draft);
    }

    /** Makes the first account without a link, for whoever runs the server; does nothing once there is one. */
    @Transactional
    void setUp(OwnerDraft draft) {
        lockIfAwaited().ifPresent(installation -> makeOwner(installation, draft));
    }

    private void makeOwner(Installation installation, OwnerDraft draft) {
        var workspaceName = Texts.name(draft.workspaceName());
        installation.ownerMade(clock.instant());
        var id = registration.registerAdministrator(draft.name(), draft.email(), draft.password());
        events.publishEvent(new OwnerMade(id, workspaceName, draft.timeZone()));
    }

    private Optional<Installation> lockIfAwaited() {
        installations.ensure();
        var installation = installations.lock();
        return isAwaited() ? Optional.of(installation) : Optional.empty();
    }
}
