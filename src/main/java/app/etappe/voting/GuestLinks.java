package app.etappe.voting;

import app.etappe.base.Refusal;
import app.etappe.security.LinkDetails;
import app.etappe.security.LinkState;
import app.etappe.security.LinkTokens;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The links of guests. A link is used up by the first browser that takes part with it; that browser gets a secret of its own,
 * which is the only thing that counts from then on.
 */
@Component
class GuestLinks {

    private static final String LINK = "guest-vote";
    private static final String BROWSER = "guest-browser";

    /** Longer than rounds are open. */
    private static final Duration VALID = Duration.ofDays(90);

    private final LinkTokens tokens;

    GuestLinks(LinkTokens tokens) {
        this.tokens = tokens;
    }

    /** A new link, which ends the older one and the browser that came by it. */
    String make(UUID guestId) {
        tokens.end(BROWSER, guestId);
        return tokens.make(LINK, guestId, VALID);
    }

    void end(UUID guestId) {
        tokens.end(LINK, guestId);
        tokens.end(BROWSER, guestId);
    }

    /** Whose link it is, and whether somebody has come by it. */
    Optional<LinkDetails> peek(String link) {
        return tokens.peek(LINK, link);
    }

    /** Uses the link up. @return the browser's secret  @throws Refusal {@code link-used} and its like */
    String bind(String link) {
        return tokens.make(BROWSER, tokens.consume(LINK, link), VALID);
    }

    /** Whose browser it is; nobody's once there is a newer link. */
    Optional<UUID> guest(String browser) {
        return tokens.peek(BROWSER, browser)
                .filter(found -> found.state() == LinkState.OPEN)
                .map(LinkDetails::subjectId);
    }

    /** Whose browser it is. @throws Refusal {@code link-unknown} */
    UUID requireGuest(String browser) {
        return guest(browser).orElseThrow(() -> new Refusal("link-unknown"));
    }
}
