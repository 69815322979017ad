package app.etappe.security;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * Who is signed in, and by which sign-in; the principal of every authenticated request.
 *
 * @param name the account's name when the request came in
 */
public record SignedIn(UUID accountId, UUID signInId, String name) implements Principal, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return name;
    }
}
