package app.etappe.testing;

import java.util.UUID;

/**
 * Somebody with an account, signed in as with a browser.
 *
 * @param cookie the sign-in's cookie, as {@code name=value}
 */
public record SignedInPerson(UUID account, String name, String email, String cookie) {

    /** Every person of the tests has it. */
    public static final String PASSWORD = "correct horse battery";
}
