package app.etappe.security;

import app.etappe.base.Refusal;
import java.util.Optional;
import java.util.UUID;

/** Whose request, page or socket the current thread works for. */
public interface CurrentUser {

    /** Stands for whoever acts where nobody is signed in, as in a job. */
    UUID NOBODY = new UUID(0, 0);

    /** Who is signed in; empty for strangers and for work that nobody asked for. */
    Optional<SignedIn> get();

    /**
     * The id of the account that is signed in.
     *
     * @throws Refusal {@code not-signed-in}
     */
    default UUID requireId() {
        return get().map(SignedIn::accountId).orElseThrow(() -> new Refusal("not-signed-in"));
    }

    /** The id of the account that is signed in, or {@link #NOBODY}: for logs that name somebody for everything. */
    default UUID idOrNobody() {
        return get().map(SignedIn::accountId).orElse(NOBODY);
    }
}
